package pullboard.report.books;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Command;
import pullboard.report.Reading;

/// How a file of records was understood, and what would become of it.
///
/// @param separator comma, semicolon or tab; a blank for a workbook
/// @param header the file's header names; empty: none could be found
/// @param columns which header name was taken for which field
/// @param firstRows some lines under the header, as they stand there
/// @param wish what brings all of it into the books; null: nothing, for it cannot be read or is there already
/// @param counts of its lines
/// @param unreadable what is wrong; null: all could be read
public record BookReading(
        char separator,
        List<String> header,
        Map<String, String> columns,
        List<List<String>> firstRows,
        @Nullable Command wish,
        Counts counts,
        Reading.@Nullable Unreadable unreadable) {
    public BookReading {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
        firstRows = List.copyOf(firstRows);
    }

    /// @param fresh not in the books yet
    /// @param changed other than in the books
    /// @param same as in the books
    public record Counts(int fresh, int changed, int same) {
        static final Counts NONE = new Counts(0, 0, 0);

        public int all() {
            return fresh + changed + same;
        }
    }
}
