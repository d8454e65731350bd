package pullboard.flow.series;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import pullboard.board.StationId;
import pullboard.flow.Basis;
import pullboard.flow.Replay;
import pullboard.flow.Stays;
import pullboard.flow.Visits;

/// What came out right. Yield: good ÷ (good + rejected + held) pieces of the visits that ended within the filter's
/// time. First pass: cards that went through without a reject, a hold or a return; what nobody counted has none.
public final class Yields {
    /// Pieces counted, or cards.
    public static final int NEEDS = 5;

    private final Replay replay;
    private final List<Row> rows;
    private final int finished;
    private final int clean;

    private Yields(Replay replay, List<Row> rows, int finished, int clean) {
        this.replay = replay;
        this.rows = rows;
        this.finished = finished;
        this.clean = clean;
    }

    /// One station; pieces, then cards that were there and those of them that passed at once.
    public record Row(StationId station, long good, long rejected, long held, int cards, int passed) {
        /// Empty where nothing was counted.
        public OptionalDouble yield() {
            long all = good + rejected + held;
            return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) good / all);
        }

        public OptionalDouble firstPass() {
            return cards == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) passed / cards);
        }

        public Basis basis() {
            return new Basis((int) Math.min(Integer.MAX_VALUE, good + rejected + held), NEEDS);
        }
    }

    public static Yields of(Replay replay) {
        Tally tally = new Tally(replay);
        for (int visit : replay.shownVisits()) {
            if (isCounted(replay, visit)) {
                tally.add(visit);
            }
        }
        int clean = 0;
        for (int card : replay.finished()) {
            clean += isClean(replay, card) ? 1 : 0;
        }
        return new Yields(replay, tally.rows(), replay.finished().length, clean);
    }

    private static boolean isCounted(Replay replay, int visit) {
        return replay.visits().left(visit) != Stays.OPEN && replay.visits().left(visit) >= replay.from();
    }

    private static boolean isClean(Replay replay, int card) {
        for (int visit = replay.ways().firstVisit(card); visit < replay.ways().endVisit(card); visit++) {
            if (isFlawed(replay.visits(), visit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFlawed(Visits visits, int visit) {
        return visits.isBack(visit) || visits.rejected(visit) > 0 || visits.held(visit) > 0;
    }

    /// By station number.
    public List<Row> rows() {
        return rows;
    }

    /// Finished cards that had no reject, no hold and no return anywhere, of all finished ones.
    public OptionalDouble firstPass() {
        return finished == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) clean / finished);
    }

    /// The product of the stations' yields: what a piece has ahead of it that visits each once.
    public OptionalDouble rolled() {
        double product = 1;
        boolean isAny = false;
        for (Row row : rows) {
            if (row.yield().isPresent()) {
                product *= row.yield().getAsDouble();
                isAny = true;
            }
        }
        return isAny ? OptionalDouble.of(product) : OptionalDouble.empty();
    }

    /// Finished cards.
    public Basis basis() {
        return new Basis(finished, NEEDS);
    }

    /// The visits to a station at which something was rejected or held, or that were returns.
    public Behind behind(StationId station) {
        Found found = new Found();
        for (int visit : replay.shownVisits()) {
            if (replay.visits().station(visit) == station.value()
                    && isCounted(replay, visit)
                    && isFlawed(replay.visits(), visit)) {
                found.add(visit);
            }
        }
        return Behind.visits(replay, found.toArray());
    }

    /// What is being added up, by station. Visits come card by card.
    private static final class Tally {
        private final Visits visits;
        private final long[] good;
        private final long[] rejected;
        private final long[] held;
        private final int[] cards;
        private final int[] flawed;
        private final int[] latest;
        private final int[] latestFlawed;

        Tally(Replay replay) {
            visits = replay.visits();
            int stations = replay.stations();
            good = new long[stations];
            rejected = new long[stations];
            held = new long[stations];
            cards = new int[stations];
            flawed = new int[stations];
            latest = new int[stations];
            latestFlawed = new int[stations];
        }

        void add(int visit) {
            int station = visits.station(visit);
            good[station] += visits.good(visit);
            rejected[station] += visits.rejected(visit);
            held[station] += visits.held(visit);
            int mark = visits.card(visit) + 1;
            if (latest[station] != mark) {
                latest[station] = mark;
                cards[station]++;
            }
            if (isFlawed(visits, visit) && latestFlawed[station] != mark) {
                latestFlawed[station] = mark;
                flawed[station]++;
            }
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (int station = 0; station < cards.length; station++) {
                if (cards[station] > 0) {
                    rows.add(new Row(
                            new StationId(station),
                            good[station],
                            rejected[station],
                            held[station],
                            cards[station],
                            cards[station] - flawed[station]));
                }
            }
            return List.copyOf(rows);
        }
    }
}
