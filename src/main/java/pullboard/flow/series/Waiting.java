package pullboard.flow.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import pullboard.board.StationId;
import pullboard.flow.Replay;
import pullboard.flow.Visits;

/// How long cards stood at stations while nobody worked on them - in Ready, until the next station fetched them, or
/// blocked - in the visits that ended within the filter's time, as the clock counts.
///
/// @param rows stations at which visits ended, the longest waiting first
public record Waiting(List<Row> rows) {
    public Waiting {
        rows = List.copyOf(rows);
    }

    /// One station.
    ///
    /// @param micros waited, all visits together
    public record Row(StationId station, int visits, long micros) {}

    public static Waiting of(Replay replay) {
        int[] visits = new int[replay.stations()];
        long[] micros = new long[replay.stations()];
        Visits table = replay.visits();
        for (int visit : replay.shownVisits()) {
            if (table.isTimed(visit) && table.left(visit) >= replay.from()) {
                visits[table.station(visit)]++;
                micros[table.station(visit)] += table.ready(visit) + table.blocked(visit);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int station = 0; station < visits.length; station++) {
            if (visits[station] > 0) {
                rows.add(new Row(new StationId(station), visits[station], micros[station]));
            }
        }
        rows.sort(Comparator.comparingLong((Row row) -> -row.micros()));
        return new Waiting(rows);
    }

    /// Of a visit, in microseconds; empty where none ended.
    public OptionalDouble mean() {
        long count = rows.stream().mapToLong(Row::visits).sum();
        double sum = rows.stream().mapToDouble(Row::micros).sum();
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
