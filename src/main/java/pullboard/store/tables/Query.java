package pullboard.store.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Short questions.
final class Query {
    private Query() {}

    /// The number in the only column of the only row.
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
