package pullboard.flow.quality;

import java.util.Arrays;
import java.util.List;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.flow.IndexSort;
import pullboard.flow.MovementLog;
import pullboard.flow.Replay;
import pullboard.flow.Stays;
import pullboard.flow.Visits;
import pullboard.flow.Ways;
import pullboard.flow.Window;
import pullboard.flow.series.Behind;

/// Looks through the movements and visits that a replay shows for what is doubtful.
public final class DataQuality {
    private static final int SOME = 5;
    private static final int ONE_OF = 20;

    private final Replay replay;

    private DataQuality(Replay replay) {
        this.replay = replay;
    }

    /// One finding for each doubt, also those that found nothing.
    public static List<Finding> of(Replay replay) {
        DataQuality quality = new DataQuality(replay);
        MovementChecks checks = new MovementChecks(replay);
        return List.of(
                checks.finding(Doubt.OVERLAP),
                quality.noTime(),
                quality.sameTime(),
                quality.censored(),
                checks.finding(Doubt.TWICE),
                checks.finding(Doubt.CLOCK),
                quality.neverLeft(),
                checks.finding(Doubt.PIECES));
    }

    private Finding noTime() {
        int[] timed = timedVisits();
        int[] found = Arrays.stream(timed)
                .filter(visit -> replay.visits().elapsed(visit) == 0)
                .toArray();
        return visits(Doubt.NO_TIME, found, timed.length);
    }

    private int[] timedVisits() {
        return Arrays.stream(replay.shownVisits())
                .filter(replay.visits()::isTimed)
                .toArray();
    }

    private Finding sameTime() {
        Visits visits = replay.visits();
        int[] timed = timedVisits();
        int[] atStation = new int[replay.stations()];
        long[] lasted = new long[visits.size()];
        long[] station = new long[visits.size()];
        for (int visit : timed) {
            atStation[visits.station(visit)]++;
            lasted[visit] = visits.elapsed(visit);
            station[visit] = visits.station(visit);
        }
        int[] sorted = timed.clone();
        IndexSort.sort(sorted, 0, sorted.length, lasted);
        IndexSort.sort(sorted, 0, sorted.length, station);
        int[] found = new int[timed.length];
        int count = 0;
        for (int i = 0; i < sorted.length; ) {
            int same = i + 1;
            while (same < sorted.length
                    && lasted[sorted[same]] == lasted[sorted[i]]
                    && station[sorted[same]] == station[sorted[i]]) {
                same++;
            }
            int all = atStation[(int) station[sorted[i]]];
            if (lasted[sorted[i]] > 0 && same - i >= SOME && (same - i) * ONE_OF >= all) {
                System.arraycopy(sorted, i, found, count, same - i);
                count += same - i;
            }
            i = same;
        }
        return visits(Doubt.SAME_TIME, Arrays.copyOf(found, count), timed.length);
    }

    private Finding censored() {
        Ways ways = replay.ways();
        int[] found = new int[replay.cards()];
        int count = 0;
        int among = 0;
        for (int card = 0; card < replay.cards(); card++) {
            among += ways.isTaken(card) ? 1 : 0;
            if (ways.isTaken(card) && isCutOff(card)) {
                found[count++] = card;
            }
        }
        return new Finding(Doubt.CENSORED, count, among, Behind.cards(replay, Arrays.copyOf(found, count)));
    }

    private boolean isCutOff(int card) {
        Place from = replay.log().movement(replay.movementsOf(card)[0]).from();
        return from != Place.End.OUTSIDE && from != Place.End.ORDERS;
    }

    private Finding neverLeft() {
        Visits visits = replay.visits();
        Window window = replay.window();
        long[] longest = new long[replay.stations()];
        int[] ended = new int[replay.stations()];
        for (int visit : timedVisits()) {
            longest[visits.station(visit)] = Math.max(longest[visits.station(visit)], visits.elapsed(visit));
            ended[visits.station(visit)]++;
        }
        int[] open = Arrays.stream(replay.shownVisits())
                .filter(visit -> visits.left(visit) == Stays.OPEN && visits.entered(visit) != Stays.UNKNOWN)
                .toArray();
        int[] standing = new int[replay.stations()];
        for (int visit : open) {
            standing[visits.station(visit)]++;
        }
        int[] found = Arrays.stream(open)
                .filter(visit -> {
                    int station = visits.station(visit);
                    return window != null && ended[station] >= SOME
                            ? window.end() - visits.entered(visit) > longest[station]
                            : ended[station] == 0 && standing[station] >= SOME;
                })
                .toArray();
        return visits(Doubt.NEVER_LEFT, found, open.length);
    }

    private Finding visits(Doubt doubt, int[] found, int among) {
        return new Finding(doubt, found.length, among, Behind.visits(replay, found));
    }

    /// What can be seen from one movement after another of a card.
    private static final class MovementChecks {
        private final Replay replay;
        private final int[][] found = new int[Doubt.values().length][16];
        private final int[] counts = new int[found.length];
        private int movements;
        private int counted;

        MovementChecks(Replay replay) {
            this.replay = replay;
            for (int card = 0; card < replay.cards(); card++) {
                if (replay.ways().isTaken(card)) {
                    check(replay.movementsOf(card));
                }
            }
        }

        private void check(int[] way) {
            MovementLog log = replay.log();
            movements += way.length;
            long rejected = 0;
            for (int i = 0; i < way.length; i++) {
                if (i > 0 && log.isRepeated(way[i - 1], way[i])) {
                    add(Doubt.TWICE, way[i]);
                } else if (i > 0 && !log.follows(way[i - 1], way[i])) {
                    add(Doubt.OVERLAP, way[i]);
                }
                if (i + 1 < way.length && way[i] > way[i + 1]) {
                    add(Doubt.CLOCK, way[i]);
                }
                rejected += checkPieces(way[i], rejected);
            }
        }

        /// Returns what was rejected at this movement, below 0 where that is taken back.
        private long checkPieces(int movement, long rejected) {
            Pieces result = replay.log().result(movement);
            if (replay.log().isUndo(movement)) {
                return -result.scrap();
            }
            if (result.isCounted()) {
                counted++;
                if (result.total() != replay.log().quantity(movement) - rejected) {
                    add(Doubt.PIECES, movement);
                }
            }
            return result.scrap();
        }

        private void add(Doubt doubt, int movement) {
            int kind = doubt.ordinal();
            if (counts[kind] == found[kind].length) {
                found[kind] = Arrays.copyOf(found[kind], counts[kind] * 2);
            }
            found[kind][counts[kind]++] = movement;
        }

        Finding finding(Doubt doubt) {
            int kind = doubt.ordinal();
            int[] all = Arrays.copyOf(found[kind], counts[kind]);
            int among = doubt == Doubt.PIECES ? counted : movements;
            return new Finding(doubt, all.length, among, Behind.movements(replay, all));
        }
    }
}
