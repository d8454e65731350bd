package pullboard.flow.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pullboard.flow.Basis;
import pullboard.flow.Filter;
import pullboard.flow.Micros;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.Window;

/// How often forecasts came true that would have been made in the past, each with nothing but what was known then.
///
/// @param percents at which certainty they would have been made: 50, 70, 85, 95
/// @param made how many of each have been decided
/// @param cameTrue how many of these did
/// @param undecided forecasts of cards for which at least one of the times lies beyond the data
/// @param origins days on which forecasts would have been made
public record BackTest(
        List<Integer> percents, List<Integer> made, List<Integer> cameTrue, int undecided, List<LocalDate> origins) {
    /// Decided forecasts.
    public static final int NEEDS = 30;

    /// The last so many Mondays are enough, and soon done.
    private static final int MONDAYS = 26;

    private static final List<Integer> PERCENTS = List.of(50, 70, 85, 95);

    public BackTest {
        percents = List.copyOf(percents);
        made = List.copyOf(made);
        cameTrue = List.copyOf(cameTrue);
        origins = List.copyOf(origins);
    }

    public Basis basis() {
        return new Basis(made.isEmpty() ? 0 : made.getFirst(), NEEDS);
    }

    /// Share of the forecasts at that certainty that came true; empty: none was decided.
    public OptionalDouble share(int percent) {
        int i = percents.indexOf(percent);
        return i < 0 || made.get(i) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) cameTrue.get(i) / made.get(i));
    }

    /// Of the cards in work on each of the last 26 Mondays, when each would be finished.
    public static BackTest ofCards(Past past, Filter filter, ZoneId zone) {
        Replay all = Replay.of(past, filter);
        Score score = new Score();
        for (LocalDate monday : mondays(all.window(), zone)) {
            Instant now = monday.atStartOfDay(zone).toInstant();
            Replay known = Replay.of(past, filter.between(filter.from(), now));
            CardForecasts forecasts = CardForecasts.of(known, DailyOutput.of(), now, zone);
            boolean isAny = false;
            for (CardForecast forecast : forecasts.inWork(known)) {
                CardForecast.Finish finish = forecast.finish();
                if (finish != null && known.ways().isTimed(forecast.card())) {
                    isAny = true;
                    score.decide(all, forecast.card(), finish);
                }
            }
            score.madeOn(monday, isAny);
        }
        return score.result();
    }

    /// Of how many cards would be finished in the `days` from each of the last 26 Mondays on.
    public static BackTest ofThroughput(Past past, Filter filter, int days, ZoneId zone, Predicate<LocalDate> works) {
        Replay all = Replay.of(past, filter);
        Window window = all.window();
        Score score = new Score();
        for (LocalDate monday : mondays(window, zone)) {
            Instant from = monday.atStartOfDay(zone).toInstant();
            Instant until = monday.plusDays(days).atStartOfDay(zone).toInstant();
            DailyOutput history = DailyOutput.of(Replay.of(past, filter.between(filter.from(), from)), zone, works);
            boolean isDecided = window != null && Micros.of(until) <= window.end();
            if (history.basis().isEnough() && isDecided) {
                ThroughputForecast forecast = ThroughputForecast.of(history, monday.minusDays(1));
                int actual = finished(all, Micros.of(from), Micros.of(until));
                for (int i = 0; i < PERCENTS.size(); i++) {
                    score.add(i, actual >= forecast.howMany(monday.plusDays(days - 1L), PERCENTS.get(i)));
                }
                score.madeOn(monday, true);
            }
        }
        return score.result();
    }

    private static int finished(Replay replay, long from, long until) {
        int count = 0;
        for (int card : replay.finished()) {
            long at = replay.ways().finished(card);
            count += at >= from && at < until ? 1 : 0;
        }
        return count;
    }

    private static List<LocalDate> mondays(@Nullable Window window, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        if (window != null) {
            LocalDate day = LocalDate.ofInstant(window.from(), zone);
            for (day = day.plusDays((8 - day.getDayOfWeek().getValue()) % 7);
                    Micros.of(day.atStartOfDay(zone).toInstant()) <= window.end();
                    day = day.plusWeeks(1)) {
                days.add(day);
            }
        }
        return days.subList(Math.max(0, days.size() - MONDAYS), days.size());
    }

    /// What is being counted.
    private static final class Score {
        private final int[] made = new int[PERCENTS.size()];
        private final int[] cameTrue = new int[PERCENTS.size()];
        private final List<LocalDate> origins = new ArrayList<>();
        private int undecided;

        /// A forecast of a time beyond the data is left out also where the card finished: else only the fast cards
        /// would count.
        void decide(Replay all, int card, CardForecast.Finish finish) {
            Window window = all.window();
            if (window == null || all.ways().isCancelled(card)) {
                return;
            }
            boolean isWaiting = false;
            for (int i = 0; i < PERCENTS.size(); i++) {
                Instant at = finish.at(PERCENTS.get(i));
                if (at != null && Micros.of(at) <= window.end()) {
                    add(i, all.ways().isFinished(card) && all.ways().finished(card) <= Micros.of(at));
                } else {
                    isWaiting = true;
                }
            }
            undecided += isWaiting ? 1 : 0;
        }

        void add(int percent, boolean isTrue) {
            made[percent]++;
            cameTrue[percent] += isTrue ? 1 : 0;
        }

        void madeOn(LocalDate day, boolean isAny) {
            if (isAny) {
                origins.add(day);
            }
        }

        BackTest result() {
            return new BackTest(PERCENTS, list(made), list(cameTrue), undecided, origins);
        }

        private static List<Integer> list(int[] numbers) {
            List<Integer> list = new ArrayList<>();
            for (int number : numbers) {
                list.add(number);
            }
            return list;
        }
    }
}
