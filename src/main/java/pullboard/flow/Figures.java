package pullboard.flow;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The figures of a board's history; each is a replay of the movements that the filter takes.
///
/// @param percentile how percentiles were taken
/// @param cards different cards that were under way at some time: `finished`, `open` and `cancelled` together
/// @param open in Orders or at a station at the end
/// @param from first movement, or the filter's bound where there are movements before it; null: no movement
/// @param to last movement, or the filter's bound where there are movements after it; null: no movement
/// @param cycleTime first entry into a station to last entry into Finished, of cards not censored; null: none
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
        return new Replay(log, filter).figures(percentile, zone);
    }

    /// One run through all cards.
    private static final class Replay {
        private final MovementLog log;
        private final Filter filter;
        private final long from;
        private final Visits visits = new Visits();
        private final Journey journey;
        private final List<FinishedCard> finished = new ArrayList<>();
        private int open;
        private int cancelled;

        Replay(MovementLog log, Filter filter) {
            this.log = log;
            this.filter = filter;
            this.from = filter.from() == null ? Long.MIN_VALUE : Micros.of(filter.from());
            this.journey =
                    new Journey(log, visits, filter.until() == null ? Long.MAX_VALUE : Micros.of(filter.until()));
        }

        Figures figures(Percentile percentile, ZoneId zone) {
            int[] starts = log.starts();
            int[] order = log.byCard(starts);
            for (int card = 0; card < log.cards.size(); card++) {
                if (filter.part() == null || filter.part().equals(log.parts.get(card))) {
                    journey.replay(card, order, starts[card], starts[card + 1]);
                    sortIn();
                }
            }
            finished.sort(Comparator.comparing(FinishedCard::finished));
            Window window = journey.window(from);
            Wip wip = window == null ? new Wip(0, 0) : wip(window);
            return new Figures(
                    percentile,
                    finished.size() + open + cancelled,
                    finished.size(),
                    open,
                    cancelled,
                    window == null ? null : Micros.instant(window.start()),
                    window == null ? null : Micros.instant(window.end()),
                    cycleTime(percentile),
                    wip.average(),
                    wip.maximum(),
                    Throughput.of(finished, window, zone),
                    flowEfficiency(),
                    window == null ? OptionalDouble.empty() : residual(window, wip),
                    finished,
                    StationTally.of(visits, log.stations(), from, percentile));
        }

        private void sortIn() {
            boolean over = journey.isFinished() || journey.isCancelled();
            if (!journey.hasMoved() || over && journey.since() < from) {
                return;
            }
            if (journey.isFinished()) {
                finished.add(journey.result());
            } else if (journey.isCancelled()) {
                cancelled++;
            } else {
                open++;
            }
        }

        private @Nullable Spread cycleTime(Percentile percentile) {
            return Spread.of(
                    finished.stream()
                            .map(FinishedCard::elapsed)
                            .filter(Objects::nonNull)
                            .mapToLong(Micros::of)
                            .toArray(),
                    percentile);
        }

        private OptionalDouble flowEfficiency() {
            Micros.Sum touch = new Micros.Sum();
            Micros.Sum elapsed = new Micros.Sum();
            for (FinishedCard card : finished) {
                if (card.elapsed() != null) {
                    touch.add(Micros.of(card.touch()));
                    elapsed.add(Micros.of(card.elapsed()));
                }
            }
            return elapsed.seconds() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(touch.seconds() / elapsed.seconds());
        }

        private Wip wip(Window window) {
            long[] arrivals = new long[visits.size];
            long[] departures = new long[visits.size];
            System.arraycopy(visits.entered, 0, arrivals, 0, visits.size);
            System.arraycopy(visits.left, 0, departures, 0, visits.size);
            return Wip.of(arrivals, departures, window.start(), window.end());
        }

        private OptionalDouble residual(Window window, Wip wip) {
            Micros.Sum stays = new Micros.Sum();
            for (int visit = 0; visit < visits.size; visit++) {
                stays.add(visits.within(visit, window.start(), window.end()));
            }
            double length = (window.end() - window.start()) / 1e6;
            return length == 0 ? OptionalDouble.empty() : OptionalDouble.of(wip.average() - stays.seconds() / length);
        }
    }
}
