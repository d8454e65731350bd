package pullboard.report;

import java.util.List;
import pullboard.board.HistoryRow;

/// What came of reading a movements file.
public sealed interface Reading {

    /// All of it could be read.
    ///
    /// @param rows in the order in which they are to be recorded
    /// @param stations different station names in them
    record Rows(List<HistoryRow> rows, int cards, int stations) implements Reading {}

    /// Something could not be read, so nothing is to be recorded.
    ///
    /// @param problems the first hundred, by line
    /// @param total how many there are
    record Unreadable(List<Problem> problems, long total) implements Reading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
