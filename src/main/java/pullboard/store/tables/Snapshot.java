package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables as they were at one moment, whatever is written since.
public final class Snapshot implements AutoCloseable {
    private final Connection connection;

    Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        Query.run(connection, "set session characteristics as transaction isolation level snapshot");
        Query.run(connection, "set lazy_query_execution 1");
        connection.setAutoCommit(false);
        Meta.read(connection);
    }

    /// How these tables differ from those that they should be the same as.
    ///
    /// @param most differences to look for
    public List<Difference> differences(Snapshot expected, int most) throws SQLException {
        return new TableComparison(connection, expected.connection, most).run();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
