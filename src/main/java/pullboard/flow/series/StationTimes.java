package pullboard.flow.series;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;
import pullboard.flow.Basis;
import pullboard.flow.Grouped;
import pullboard.flow.Micros;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;
import pullboard.flow.Spread;
import pullboard.flow.Stays;
import pullboard.flow.Visits;
import pullboard.flow.WorkClock;

/// Where the time at stations goes: worked on, ready and waiting to be pulled, blocked. Of the visits that ended
/// within
/// the filter's time and whose beginning is known; returns are visits of their own.
public final class StationTimes {
    /// Visits to a station.
    public static final int NEEDS = 5;

    private final Replay replay;
    private final List<Row> rows;

    private StationTimes(Replay replay, List<Row> rows) {
        this.replay = replay;
        this.rows = rows;
    }

    /// One station. Working, ready and blocked are means a visit as the replay's clock counts; together they are the
    /// mean of `clocked`.
    ///
    /// @param cards different ones
    /// @param returns visits of cards that had been there before
    /// @param open visits that go on
    /// @param elapsed of a visit; null: none
    /// @param clocked what of it the clock counts; null: none
    /// @param perCard elapsed, all visits of a card together; null: none
    public record Row(
            StationId station,
            int visits,
            int cards,
            int returns,
            int open,
            @Nullable Spread elapsed,
            @Nullable Spread clocked,
            @Nullable Spread perCard,
            Duration working,
            Duration ready,
            Duration blocked) {
        public Basis basis() {
            return new Basis(visits, NEEDS);
        }
    }

    public static StationTimes of(Replay replay, Percentile percentile) {
        int stations = replay.stations();
        Sums sums = new Sums(stations, replay.clock() == WorkClock.ELAPSED);
        for (int visit : replay.shownVisits()) {
            int station = replay.visits().station(visit);
            if (replay.visits().left(visit) == Stays.OPEN) {
                sums.open[station]++;
            } else if (isCounted(replay, visit)) {
                sums.add(replay.visits(), visit, station);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int station = 0; station < stations; station++) {
            if (sums.visits[station] + sums.open[station] > 0) {
                rows.add(sums.row(station, percentile));
            }
        }
        return new StationTimes(replay, List.copyOf(rows));
    }

    private static boolean isCounted(Replay replay, int visit) {
        return replay.visits().isTimed(visit) && replay.visits().left(visit) >= replay.from();
    }

    /// Stations by number, those without any visit left out.
    public List<Row> rows() {
        return rows;
    }

    /// The visits that a row counts.
    public Behind behind(StationId station) {
        Found found = new Found();
        for (int visit : replay.shownVisits()) {
            if (replay.visits().station(visit) == station.value() && isCounted(replay, visit)) {
                found.add(visit);
            }
        }
        return Behind.visits(replay, found.toArray());
    }

    /// What is being added up, by station.
    private static final class Sums {
        private final boolean isElapsed;
        private final int[] visits;
        private final int[] cards;
        private final int[] returns;
        private final int[] open;
        private final Micros.Sum[] working;
        private final Micros.Sum[] ready;
        private final Micros.Sum[] blocked;
        private final Grouped elapsed;
        private final Grouped clocked;
        private final Grouped perCard;
        private final int[] latest;
        private final long[] ofCard;

        Sums(int stations, boolean isElapsed) {
            this.isElapsed = isElapsed;
            visits = new int[stations];
            cards = new int[stations];
            returns = new int[stations];
            open = new int[stations];
            working = sums(stations);
            ready = sums(stations);
            blocked = sums(stations);
            elapsed = new Grouped(stations);
            clocked = new Grouped(stations);
            perCard = new Grouped(stations);
            latest = new int[stations];
            ofCard = new long[stations];
        }

        private static Micros.Sum[] sums(int stations) {
            Micros.Sum[] sums = new Micros.Sum[stations];
            for (int i = 0; i < stations; i++) {
                sums[i] = new Micros.Sum();
            }
            return sums;
        }

        void add(Visits table, int visit, int station) {
            if (visits[station] == 0 || latest[station] != table.card(visit)) {
                closeCard(station);
                latest[station] = table.card(visit);
                cards[station]++;
            }
            visits[station]++;
            returns[station] += table.isBack(visit) ? 1 : 0;
            working[station].add(table.working(visit));
            ready[station].add(table.ready(visit));
            blocked[station].add(table.blocked(visit));
            elapsed.add(station, table.elapsed(visit));
            if (!isElapsed) {
                clocked.add(station, table.clocked(visit));
            }
            ofCard[station] += table.elapsed(visit);
        }

        private void closeCard(int station) {
            if (cards[station] > 0) {
                perCard.add(station, ofCard[station]);
            }
            ofCard[station] = 0;
        }

        Row row(int station, Percentile percentile) {
            closeCard(station);
            int n = Math.max(1, visits[station]);
            Spread time = elapsed.spread(station, percentile);
            return new Row(
                    new StationId(station),
                    visits[station],
                    cards[station],
                    returns[station],
                    open[station],
                    time,
                    isElapsed ? time : clocked.spread(station, percentile),
                    perCard.spread(station, percentile),
                    working[station].mean(n),
                    ready[station].mean(n),
                    blocked[station].mean(n));
        }
    }
}
