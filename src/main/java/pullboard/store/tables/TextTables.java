package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import pullboard.board.Board;

/// Tables `part_code` and `document`: few rows, so they are written as a whole.
final class TextTables {
    private TextTables() {}

    static void replace(Connection connection, Board board) throws SQLException {
        replace(connection, "part_code", board.partCodes());
        replace(connection, "document", board.documents());
    }

    private static void replace(Connection connection, String table, Map<String, String> texts) throws SQLException {
        try (var clear = connection.createStatement();
                Statement row = new Statement(connection, "insert into " + table + " values (?, ?)")) {
            clear.execute("delete from " + table);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                row.text(text.getKey()).text(text.getValue()).add();
            }
            row.flush();
        }
    }
}
