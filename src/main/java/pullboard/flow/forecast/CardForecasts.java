package pullboard.flow.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import pullboard.flow.Basis;
import pullboard.flow.Micros;
import pullboard.flow.Replay;

/// Forecasts for open cards from the history that a replay holds: for one in work, the time that finished cards still
/// had to go from there; for one in the queue, first the days until enough others have finished, then a cycle time.
///
/// Cards that are still under way are in the sample for as long as they have been (see {@link Survival}).
public final class CardForecasts {
    private final Replay history;
    private final RemainingTimes remaining;
    private final DailyOutput output;
    private final long now;
    private final ZoneId zone;

    private CardForecasts(Replay history, DailyOutput output, Instant now, ZoneId zone) {
        this.history = history;
        this.now = Micros.of(now);
        this.remaining = RemainingTimes.of(history, this.now);
        this.output = output;
        this.zone = zone;
    }

    /// @param output of the same history
    /// @param zone in which days begin and due dates are meant
    public static CardForecasts of(Replay history, DailyOutput output, Instant now, ZoneId zone) {
        return new CardForecasts(history, output, now, zone);
    }

    /// All cards at stations that `present` shows, as they are now.
    public List<CardForecast> inWork(Replay present) {
        List<CardForecast> forecasts = new ArrayList<>();
        for (int card = 0; card < present.cards(); card++) {
            if (present.ways().station(card) >= 0) {
                forecasts.add(inWork(present, card));
            }
        }
        return forecasts;
    }

    private CardForecast inWork(Replay present, int card) {
        int station = present.ways().station(card);
        long started = present.ways().isTimed(card)
                ? present.ways().started(card)
                : present.ways().created(card);
        long entered = Math.max(started, present.visits().entered(present.ways().endVisit(card) - 1));
        long age = Math.max(0, now - started);
        Survival sample = remaining.atStationAndAge(station, age);
        CardForecast.Grounds grounds = CardForecast.Grounds.STATION_AND_AGE;
        if (sample.cases() < RemainingTimes.NEEDS) {
            sample = remaining.atStationAndStay(station, Math.max(0, now - entered));
            grounds = CardForecast.Grounds.STATION_AND_STAY;
        }
        if (sample.cases() < RemainingTimes.NEEDS) {
            sample = remaining.atAge(age);
            grounds = CardForecast.Grounds.AGE;
        }
        Basis basis = new Basis(sample.cases(), RemainingTimes.NEEDS);
        return basis.isEnough()
                ? new CardForecast(card, grounds, basis, finish(sample), odds(card, sample))
                : new CardForecast(card, grounds, basis, null, OptionalDouble.empty());
    }

    private CardForecast.Finish finish(Survival sample) {
        return new CardForecast.Finish(at(sample, 50), at(sample, 70), at(sample, 85), at(sample, 95));
    }

    private @Nullable Instant at(Survival sample, int percent) {
        OptionalLong remains = sample.by(percent);
        return remains.isPresent() ? Micros.instant(now + remains.getAsLong()) : null;
    }

    private OptionalDouble odds(int card, Survival sample) {
        LocalDate due = history.log().facts(card).due();
        return due == null ? OptionalDouble.empty() : OptionalDouble.of(sample.before(Micros.of(endOf(due)) - now));
    }

    /// The cards of the queue, in the order in which they will be pulled.
    ///
    /// @param places how many of them can be pulled at once; each of the others waits for one more finish
    public List<CardForecast> inQueue(int[] cards, int places) {
        LocalDate today = LocalDate.ofInstant(Micros.instant(now), zone);
        Basis basis = new Basis(
                Math.min(output.basis().has(), remaining.cards()), Math.max(DailyOutput.NEEDS, RemainingTimes.NEEDS));
        List<CardForecast> forecasts = new ArrayList<>();
        double[] cycleTime = remaining.byDays();
        int waiting = Math.max(0, cards.length - places);
        List<Curve> starts = waiting == 0 || !basis.isEnough()
                ? List.of()
                : ThroughputForecast.of(output, today).curves(waiting);
        for (int i = 0; i < cards.length; i++) {
            boolean isKnown = basis.isEnough() && (i < places || i - places < starts.size());
            Curve start = i < places || !isKnown ? new Curve(new double[] {1}) : starts.get(i - places);
            Curve finish = isKnown ? start.then(cycleTime) : null;
            forecasts.add(new CardForecast(
                    cards[i],
                    CardForecast.Grounds.QUEUE,
                    basis,
                    finish == null ? null : finish(finish, today),
                    odds(cards[i], finish, today)));
        }
        return forecasts;
    }

    private CardForecast.Finish finish(Curve curve, LocalDate today) {
        return new CardForecast.Finish(
                at(curve, 50, today), at(curve, 70, today), at(curve, 85, today), at(curve, 95, today));
    }

    private @Nullable Instant at(Curve curve, int percent, LocalDate today) {
        OptionalInt day = curve.day(percent);
        return day.isPresent() ? endOf(today.plusDays(day.getAsInt())) : null;
    }

    private OptionalDouble odds(int card, @Nullable Curve finish, LocalDate today) {
        LocalDate due = history.log().facts(card).due();
        return due == null || finish == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(finish.chance((int) Math.max(-1, due.toEpochDay() - today.toEpochDay())));
    }

    /// The first instant after a day.
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
