package pullboard.store.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/// The tables' shape.
final class Schema {
    /// To be raised with every change of the tables or of what their columns mean; an older database is loaded anew.
    static final int VERSION = 3;

    private Schema() {}

    /// Drops what there is and makes empty tables without indexes.
    static void begin(Connection connection) throws SQLException {
        Query.run(connection, "drop all objects");
        run(connection, "tables.sql");
        BookTables.create(connection);
    }

    static void index(Connection connection) throws SQLException {
        run(connection, "indexes.sql");
    }

    private static void run(Connection connection, String name) throws SQLException {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("/pullboard/store/" + name))) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Query.run(connection, script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
