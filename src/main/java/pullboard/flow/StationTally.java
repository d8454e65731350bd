package pullboard.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pullboard.board.StationId;

/// Adds up visits station by station.
final class StationTally {
    private final Visits visits;
    private final int[] completed;
    private final int[] timed;
    private final int[] cards;
    private final int[] returns;
    private final int[] open;
    private final long[] good;
    private final long[] rejected;
    private final long[] held;

    private StationTally(Visits visits, int stations) {
        this.visits = visits;
        completed = new int[stations];
        timed = new int[stations + 1];
        cards = new int[stations];
        returns = new int[stations];
        open = new int[stations];
        good = new long[stations];
        rejected = new long[stations];
        held = new long[stations];
    }

    /// Of the visits that ended from `from` on; every station that was ever visited, by its number.
    static List<StationFigures> of(Visits visits, int stations, long from, Percentile percentile) {
        StationTally tally = new StationTally(visits, stations);
        boolean[] seen = new boolean[stations];
        int[] latest = new int[stations];
        Arrays.fill(latest, -1);
        for (int visit = 0; visit < visits.size; visit++) {
            seen[visits.station[visit]] = true;
            if (visits.left[visit] == Visits.OPEN) {
                tally.open[visits.station[visit]]++;
            } else if (visits.left[visit] >= from) {
                tally.add(visit, latest);
            }
        }
        return tally.figures(seen, tally.stays(from), percentile);
    }

    private void add(int visit, int[] latest) {
        int station = visits.station[visit];
        completed[station]++;
        timed[station + 1] += visits.entered[visit] == Visits.UNKNOWN ? 0 : 1;
        if (latest[station] != visits.card[visit]) {
            latest[station] = visits.card[visit];
            cards[station]++;
        }
        returns[station] += visits.back[visit] ? 1 : 0;
        good[station] += visits.good[visit];
        rejected[station] += visits.rejected[visit];
        held[station] += visits.held[visit];
    }

    /// How long the visits lasted, station after station; `timed` becomes where each station's begin.
    private long[] stays(long from) {
        for (int i = 1; i < timed.length; i++) {
            timed[i] += timed[i - 1];
        }
        long[] stays = new long[timed[timed.length - 1]];
        int[] next = Arrays.copyOf(timed, timed.length);
        for (int visit = 0; visit < visits.size; visit++) {
            boolean ended = visits.left[visit] != Visits.OPEN && visits.left[visit] >= from;
            if (ended && visits.entered[visit] != Visits.UNKNOWN) {
                stays[next[visits.station[visit]]++] = visits.left[visit] - visits.entered[visit];
            }
        }
        return stays;
    }

    private List<StationFigures> figures(boolean[] seen, long[] stays, Percentile percentile) {
        List<StationFigures> figures = new ArrayList<>();
        for (int station = 0; station < seen.length; station++) {
            if (seen[station]) {
                figures.add(new StationFigures(
                        new StationId(station),
                        completed[station],
                        cards[station],
                        returns[station],
                        open[station],
                        Spread.of(stays, timed[station], timed[station + 1], percentile),
                        good[station],
                        rejected[station],
                        held[station]));
            }
        }
        return figures;
    }
}
