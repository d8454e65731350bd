package pullboard.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pullboard.board.StationId;

/// Adds up visits station by station.
final class StationTally {
    private final Visits visits;
    private final long from;
    private final boolean[] seen;
    private final int[] completed;
    private final int[] cards;
    private final int[] returns;
    private final int[] open;
    private final long[] good;
    private final long[] rejected;
    private final long[] held;
    private final int[] latest;
    private final Grouped elapsed;
    private final Grouped working;

    private StationTally(Replay replay) {
        int stations = replay.stations();
        visits = replay.visits();
        from = replay.from();
        seen = new boolean[stations];
        completed = new int[stations];
        cards = new int[stations];
        returns = new int[stations];
        open = new int[stations];
        good = new long[stations];
        rejected = new long[stations];
        held = new long[stations];
        latest = new int[stations];
        elapsed = new Grouped(stations);
        working = new Grouped(stations);
        Arrays.fill(latest, -1);
    }

    /// Of the visits that ended within the filter's time; every station that it looks at and that was visited, by
    /// number.
    static List<StationFigures> of(Replay replay, Percentile percentile) {
        StationTally tally = new StationTally(replay);
        for (int visit : replay.shownVisits()) {
            tally.add(visit, replay.clock() == WorkClock.ELAPSED);
        }
        return tally.figures(percentile, replay.clock() == WorkClock.ELAPSED);
    }

    private void add(int visit, boolean isElapsed) {
        int station = visits.station(visit);
        seen[station] = true;
        if (visits.left(visit) == Stays.OPEN) {
            open[station]++;
        }
        if (visits.left(visit) == Stays.OPEN || visits.left(visit) < from) {
            return;
        }
        completed[station]++;
        if (latest[station] != visits.card(visit)) {
            latest[station] = visits.card(visit);
            cards[station]++;
        }
        returns[station] += visits.isBack(visit) ? 1 : 0;
        good[station] += visits.good(visit);
        rejected[station] += visits.rejected(visit);
        held[station] += visits.held(visit);
        if (visits.isTimed(visit)) {
            elapsed.add(station, visits.elapsed(visit));
            if (!isElapsed) {
                working.add(station, visits.clocked(visit));
            }
        }
    }

    private List<StationFigures> figures(Percentile percentile, boolean isElapsed) {
        List<StationFigures> figures = new ArrayList<>();
        for (int station = 0; station < seen.length; station++) {
            if (seen[station]) {
                Spread time = elapsed.spread(station, percentile);
                figures.add(new StationFigures(
                        new StationId(station),
                        completed[station],
                        cards[station],
                        returns[station],
                        open[station],
                        time,
                        isElapsed ? time : working.spread(station, percentile),
                        good[station],
                        rejected[station],
                        held[station]));
            }
        }
        return figures;
    }
}
