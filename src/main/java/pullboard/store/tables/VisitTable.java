package pullboard.store.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Table `visit`, kept up movement by movement. What a movement counted belongs to the stay that it ends; what an undo
/// takes back belongs to the stay that the undone movement had ended.
final class VisitTable implements AutoCloseable {
    private final Statement enter;
    private final PreparedStatement newest;
    private final Statement change;
    private final Statement takeBack;

    VisitTable(Connection connection) throws SQLException {
        enter = new Statement(
                connection, "insert into visit (id, card, station, entered_at, ready_at) values (?, ?, ?, ?, ?)");
        newest = connection.prepareStatement("select id, ready_at, left_at, good, rejected, held from visit"
                + " where card = ? order by id desc limit 1");
        change = new Statement(
                connection,
                "update visit set ready_at = ?, left_at = ?, ended_by = ?, good = ?, rejected = ?, held = ?"
                        + " where id = ?");
        takeBack = new Statement(connection, """
                update visit set good = coalesce(good, 0) - ?, rejected = coalesce(rejected, 0) - ?,
                held = coalesce(held, 0) - ?
                where id = (select max(id) from visit where card = ? and station = ? and id < ?)""");
    }

    void add(Movement movement) throws SQLException {
        StationId from = station(movement.from());
        StationId to = station(movement.to());
        if (movement.from().equals(movement.to())) {
            return;
        }
        if (movement.kind() == Movement.Kind.UNDO && movement.result().isCounted()) {
            takeBack(movement);
        }
        if (from != null) {
            goOn(movement, from.equals(to));
        }
        if (to != null && !to.equals(from)) {
            enter.number(movement.number()).text(movement.card().number()).number(to.value());
            enter.time(movement.at()).time(readyAt(movement)).run();
        }
    }

    /// The open stay ends, or goes on in the other lane.
    private void goOn(Movement movement, boolean stays) throws SQLException {
        newest.setString(1, movement.card().number());
        try (ResultSet stay = newest.executeQuery()) {
            if (!stay.next() || stay.getObject("left_at") != null) {
                return;
            }
            OffsetDateTime ready = stay.getObject("ready_at", OffsetDateTime.class);
            Instant before = ready == null ? null : ready.toInstant();
            change.time(stays ? readyAt(movement) : before).time(stays ? null : movement.at());
            change.pieces(stays ? -1 : movement.number());
            Pieces more = movement.kind() == Movement.Kind.UNDO ? Pieces.NOT_COUNTED : movement.result();
            change.count(sum(stay, "good", more.good()));
            change.count(sum(stay, "rejected", more.rejected()));
            change.count(sum(stay, "held", more.held()));
            change.number(stay.getLong("id")).run();
        }
    }

    void takeBack(Movement undo) throws SQLException {
        StationId station = station(undo.to());
        if (station == null) {
            return;
        }
        Pieces taken = undo.result();
        takeBack.number(Math.max(0, taken.good())).number(Math.max(0, taken.rejected()));
        takeBack.number(Math.max(0, taken.held()));
        takeBack.text(undo.card().number()).number(station.value()).number(undo.number());
        takeBack.run();
    }

    /// What was not counted stays so with nothing added. What was taken back can be more than was counted.
    private static @Nullable Long sum(ResultSet stay, String column, long more) throws SQLException {
        long counted = stay.getLong(column);
        if (stay.wasNull()) {
            return more < 0 ? null : Long.valueOf(more);
        }
        return counted + Math.max(0, more);
    }

    static @Nullable Instant readyAt(Movement movement) {
        return movement.to() instanceof Place.At at && at.lane() == Lane.READY ? movement.at() : null;
    }

    static @Nullable StationId station(Place place) {
        return place instanceof Place.At at ? at.station() : null;
    }

    @Override
    public void close() throws SQLException {
        enter.close();
        newest.close();
        change.close();
        takeBack.close();
    }
}
