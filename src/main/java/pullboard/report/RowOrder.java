package pullboard.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;

/// The order in which rows are to be recorded: by revision where every row has its own and no card goes back in time
/// by
/// it, else by time, equal times as they stand in the file (from its end where the file runs from new to old).
final class RowOrder {
    private final List<HistoryRow> rows = new ArrayList<>();
    private long[] revisions = new long[256];
    private boolean isAscending = true;

    /// @param revision below 0: it has none
    void add(HistoryRow row, long revision) {
        int size = rows.size();
        if (size == revisions.length) {
            revisions = Arrays.copyOf(revisions, size * 2);
        }
        isAscending &= revision >= 0 && (size == 0 || revision > revisions[size - 1]);
        revisions[size] = revision;
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<HistoryRow> rows() {
        List<HistoryRow> byRevision = byRevision();
        if (byRevision != null && isForward(byRevision)) {
            return byRevision;
        }
        List<HistoryRow> byTime = new ArrayList<>(runsBackwards() ? rows.reversed() : rows);
        byTime.sort(Comparator.comparing(HistoryRow::at));
        return byTime;
    }

    /// Null: not every row has its own.
    private @Nullable List<HistoryRow> byRevision() {
        if (isAscending) {
            return rows;
        }
        long[] sorted = Arrays.copyOf(revisions, rows.size());
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] < 0 || i > 0 && sorted[i] == sorted[i - 1]) {
                return null;
            }
        }
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingLong(row -> revisions[row]))
                .map(rows::get)
                .toList();
    }

    private static boolean isForward(List<HistoryRow> rows) {
        Map<CardId, Instant> latest = new HashMap<>();
        for (HistoryRow row : rows) {
            Instant before = latest.put(row.card(), row.at());
            if (before != null && row.at().isBefore(before)) {
                return false;
            }
        }
        return true;
    }

    private boolean runsBackwards() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).at().isAfter(rows.get(i - 1).at())) {
                return false;
            }
        }
        return rows.size() > 1 && rows.getLast().at().isBefore(rows.getFirst().at());
    }
}
