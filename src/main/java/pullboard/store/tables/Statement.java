package pullboard.store.tables;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A prepared statement filled from left to right.
final class Statement implements AutoCloseable {
    private static final int BATCH = 1000;

    private final PreparedStatement statement;
    private int at;
    private int waiting;

    Statement(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    Statement text(@Nullable String text) throws SQLException {
        statement.setString(++at, text);
        return this;
    }

    Statement number(long number) throws SQLException {
        statement.setLong(++at, number);
        return this;
    }

    Statement number(@Nullable Integer number) throws SQLException {
        if (number == null) {
            statement.setNull(++at, Types.INTEGER);
        } else {
            statement.setInt(++at, number);
        }
        return this;
    }

    /// Pieces; -1 is null: not counted.
    Statement pieces(long pieces) throws SQLException {
        if (pieces < 0) {
            statement.setNull(++at, Types.BIGINT);
        } else {
            statement.setLong(++at, pieces);
        }
        return this;
    }

    /// Pieces, perhaps fewer than none; null: not counted.
    Statement count(@Nullable Long pieces) throws SQLException {
        statement.setObject(++at, pieces, Types.BIGINT);
        return this;
    }

    Statement flag(@Nullable Boolean flag) throws SQLException {
        if (flag == null) {
            statement.setNull(++at, Types.BOOLEAN);
        } else {
            statement.setBoolean(++at, flag);
        }
        return this;
    }

    Statement time(@Nullable Instant time) throws SQLException {
        if (time == null) {
            statement.setNull(++at, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(++at, time.atOffset(ZoneOffset.UTC));
        }
        return this;
    }

    Statement date(@Nullable LocalDate date) throws SQLException {
        statement.setObject(++at, date);
        return this;
    }

    Statement decimal(BigDecimal number) throws SQLException {
        statement.setBigDecimal(++at, number);
        return this;
    }

    /// Null, whatever the column holds.
    Statement none() throws SQLException {
        statement.setNull(++at, Types.NULL);
        return this;
    }

    Statement bytes(byte[] bytes) throws SQLException {
        statement.setBytes(++at, bytes);
        return this;
    }

    /// Remembers this row for later.
    void add() throws SQLException {
        statement.addBatch();
        at = 0;
        if (++waiting == BATCH) {
            flush();
        }
    }

    /// Runs what waits.
    void flush() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            statement.executeBatch();
        }
    }

    int run() throws SQLException {
        at = 0;
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
