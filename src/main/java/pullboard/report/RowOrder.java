package pullboard.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;

/// The order in which rows are to be recorded: by revision where every row has its own and no card goes back in time
/// by
/// it, else by time, equal times as they stand in the file (from its end where the file runs from new to old).
final class RowOrder {
    private final List<HistoryRow> rows = new ArrayList<>();
    private final List<Long> revisions = new ArrayList<>();

    void add(HistoryRow row, long revision) {
        rows.add(row);
        revisions.add(revision);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<HistoryRow> rows() {
        if (hasRevisions()) {
            List<HistoryRow> byRevision = IntStream.range(0, rows.size())
                    .boxed()
                    .sorted(Comparator.comparing(revisions::get))
                    .map(rows::get)
                    .toList();
            if (isForward(byRevision)) {
                return byRevision;
            }
        }
        List<HistoryRow> byTime = new ArrayList<>(runsBackwards() ? rows.reversed() : rows);
        byTime.sort(Comparator.comparing(HistoryRow::at));
        return byTime;
    }

    private boolean hasRevisions() {
        return revisions.stream().allMatch(revision -> revision >= 0)
                && revisions.stream().distinct().count() == revisions.size();
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
