package pullboard.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.WorkHours;

/// The figures of a board's history; each is a replay of the movements that the filter takes.
///
/// @param percentile how percentiles were taken
/// @param cards different cards that were under way at some time: `finished`, `open` and `cancelled` together
/// @param open in Orders or at a station at the end
/// @param from first movement, or the filter's bound where there are movements before it; null: no movement
/// @param to last movement, or the filter's bound where there are movements after it; null: no movement
/// @param cycleTime first entry into a station to last entry into Finished, of cards not censored; null: none
/// @param workingTime the same stretches as the replay's clock counts; null: none
/// @param averageWip cards in stations, weighted by time from `from` to `to`
/// @param maximumWip the most cards that were in stations at an instant
/// @param flowEfficiency touch time ÷ elapsed time, over the cards of `cycleTime`
/// @param littlesLawResidual average WIP less arrival rate × average time in stations within [from, to], in cards: 0
/// but
///     for rounding, or the figures contradict each other
/// @param finishedCards by time of finish
/// @param stations those that were ever visited, by number
public record Figures(
        Percentile percentile,
        int cards,
        int finished,
        int open,
        int cancelled,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Spread cycleTime,
        @Nullable Spread workingTime,
        double averageWip,
        int maximumWip,
        Throughput throughput,
        OptionalDouble flowEfficiency,
        OptionalDouble littlesLawResidual,
        List<FinishedCard> finishedCards,
        List<StationFigures> stations) {

    public Figures {
        finishedCards = List.copyOf(finishedCards);
        stations = List.copyOf(stations);
    }

    /// @param zone in which days and weeks begin
    public static Figures of(MovementLog log, Filter filter, Percentile percentile, ZoneId zone) {
        return of(Replay.of(Past.of(log), filter), percentile, zone);
    }

    /// The same with the working time of those hours.
    public static Figures of(MovementLog log, Filter filter, Percentile percentile, ZoneId zone, WorkHours hours) {
        return of(Replay.of(Past.of(log, hours::micros), filter), percentile, zone);
    }

    /// The same of a replay; its clock gives the `working` times.
    public static Figures of(Replay replay, Percentile percentile, ZoneId zone) {
        List<FinishedCard> finished = new ArrayList<>();
        for (int card : replay.finished()) {
            finished.add(FinishedCard.of(replay, card));
        }
        int open = 0;
        int cancelled = 0;
        for (int card = 0; card < replay.cards(); card++) {
            open += replay.ways().isOpen(card) ? 1 : 0;
            cancelled += replay.ways().isCancelled(card) ? 1 : 0;
        }
        Window window = replay.window();
        return new Figures(
                percentile,
                finished.size() + open + cancelled,
                finished.size(),
                open,
                cancelled,
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                spread(finished, FinishedCard::elapsed, percentile),
                spread(finished, FinishedCard::working, percentile),
                replay.wip().average(),
                replay.wip().maximum(),
                Throughput.of(finished, window, zone),
                flowEfficiency(finished),
                window == null ? OptionalDouble.empty() : residual(replay, window),
                finished,
                StationTally.of(replay, percentile));
    }

    private static @Nullable Spread spread(
            List<FinishedCard> finished, Function<FinishedCard, @Nullable Duration> time, Percentile percentile) {
        long[] times = new long[finished.size()];
        int count = 0;
        for (FinishedCard card : finished) {
            Duration known = time.apply(card);
            if (known != null) {
                times[count++] = Micros.of(known);
            }
        }
        return Spread.of(times, 0, count, percentile);
    }

    private static OptionalDouble flowEfficiency(List<FinishedCard> finished) {
        Micros.Sum touch = new Micros.Sum();
        Micros.Sum elapsed = new Micros.Sum();
        for (FinishedCard card : finished) {
            if (card.elapsed() != null) {
                touch.add(Micros.of(card.touch()));
                elapsed.add(Micros.of(card.elapsed()));
            }
        }
        return elapsed.seconds() == 0 ? OptionalDouble.empty() : OptionalDouble.of(touch.seconds() / elapsed.seconds());
    }

    private static OptionalDouble residual(Replay replay, Window window) {
        Visits visits = replay.visits();
        Micros.Sum stays = new Micros.Sum();
        for (int visit : replay.shownVisits()) {
            stays.add(visits.within(visit, window.start(), window.end()));
        }
        double length = window.length() / 1e6;
        return length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(replay.wip().average() - stays.seconds() / length);
    }
}
