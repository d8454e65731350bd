package pullboard.store.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;

/// Table `movement`.
final class MovementTable implements AutoCloseable {
    private final Statement insert;

    MovementTable(Connection connection) throws SQLException {
        insert = new Statement(
                connection, "insert into movement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void add(long revision, Movement movement) throws SQLException {
        insert.number(movement.number()).number(revision).text(movement.card().number());
        insert.text(movement.part())
                .number(movement.quantity())
                .text(movement.kind().word())
                .time(movement.at());
        insert.text(PlaceColumns.word(movement.from())).number(PlaceColumns.station(movement.from()));
        insert.text(PlaceColumns.word(movement.to())).number(PlaceColumns.station(movement.to()));
        Pieces result = movement.result();
        insert.pieces(result.good()).pieces(result.rejected()).pieces(result.held());
        insert.text(movement.operator()).text(movement.reason());
        insert.add();
    }

    void flush() throws SQLException {
        insert.flush();
    }

    /// All movements of a card, oldest first.
    static List<Movement> of(Connection connection, CardId card) throws SQLException {
        try (var query = connection.prepareStatement("select * from movement where card = ? order by number")) {
            query.setString(1, card.number());
            List<Movement> found = new ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.add(movement(rows));
            }
            return found;
        }
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getLong("number"),
                new CardId(row.getString("card")),
                row.getString("part"),
                row.getLong("quantity"),
                Movement.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                place(row, "from_"),
                place(row, "to_"),
                new Pieces(pieces(row, "good"), pieces(row, "rejected"), pieces(row, "held")),
                row.getString("operator"),
                row.getString("reason"));
    }

    private static Place place(ResultSet row, String end) throws SQLException {
        return PlaceColumns.place(row.getString(end + "place"), row.getInt(end + "station"));
    }

    private static long pieces(ResultSet row, String column) throws SQLException {
        long pieces = row.getLong(column);
        return row.wasNull() ? -1 : pieces;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
