package pullboard.store.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import pullboard.board.Board;
import pullboard.store.journal.ChainHash;

/// What the database says about itself: which part of which ledger is in it.
///
/// @param movements how many it holds
public record Meta(int schema, UUID board, long revision, ChainHash hash, long movements) {

    /// Empty where there is none that can be read.
    static Optional<Meta> read(Connection connection) {
        String sql = "select schema_version, board, revision, head_hash, movements from meta where id = 1";
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Meta(
                    row.getInt(1),
                    UUID.fromString(row.getString(2)),
                    row.getLong(3),
                    ChainHash.parse(row.getString(4)),
                    row.getLong(5)));
        } catch (SQLException | RuntimeException noMeta) {
            return Optional.empty();
        }
    }

    /// Writes this and the shop of the board.
    void write(Statement merge, Board after) throws SQLException {
        merge.number(1).number(schema).text(board.toString()).number(revision).text(hash.toString());
        merge.number(movements)
                .text(after.shop().name())
                .text(after.shop().zone().getId());
        merge.run();
    }

    static Statement merge(Connection connection) throws SQLException {
        return new Statement(connection, "merge into meta key (id) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }
}
