package pullboard.report;

import java.util.List;
import java.util.Map;

/// What a movements file looks like, before anything is recorded.
///
/// @param separator comma, semicolon or tab
/// @param header the file's header names; empty: none could be found
/// @param columns which header name was taken for which column
/// @param firstRows some lines under the header, as they stand there
/// @param reading what reading all of it gave
public record Preview(
        char separator,
        List<String> header,
        Map<MovementColumn, String> columns,
        List<List<String>> firstRows,
        Reading reading) {
    public Preview {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
        firstRows = List.copyOf(firstRows);
    }
}
