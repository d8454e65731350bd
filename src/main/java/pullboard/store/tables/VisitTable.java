package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
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
    private final Statement leave;
    private final Statement lane;
    private final Statement count;
    private final Statement takeBack;

    VisitTable(Connection connection) throws SQLException {
        enter = new Statement(
                connection, "insert into visit (id, card, station, entered_at, ready_at) values (?, ?, ?, ?, ?)");
        leave = new Statement(
                connection, "update visit set left_at = ?, ended_by = ? where card = ? and left_at is null");
        lane = new Statement(connection, "update visit set ready_at = ? where card = ? and left_at is null");
        count = new Statement(connection, """
                update visit set good = coalesce(good + ?1, ?1, good),
                rejected = coalesce(rejected + ?2, ?2, rejected), held = coalesce(held + ?3, ?3, held)
                where card = ?4 and left_at is null""");
        takeBack = new Statement(connection, """
                update visit set good = good - ?, rejected = rejected - ?, held = held - ?
                where id = (select max(id) from visit where card = ? and station = ? and id < ?)""");
    }

    void add(Movement movement) throws SQLException {
        StationId from = station(movement.from());
        StationId to = station(movement.to());
        if (movement.from().equals(movement.to())) {
            return;
        }
        if (movement.result().isCounted()) {
            if (movement.kind() == Movement.Kind.UNDO) {
                takeBack(movement);
            } else if (from != null) {
                count(movement);
            }
        }
        boolean ready = movement.to() instanceof Place.At at && at.lane() == Lane.READY;
        if (from != null && from.equals(to)) {
            lane.time(ready ? movement.at() : null)
                    .text(movement.card().number())
                    .run();
            return;
        }
        if (from != null) {
            leave.time(movement.at())
                    .number(movement.number())
                    .text(movement.card().number())
                    .run();
        }
        if (to != null) {
            enter.number(movement.number()).text(movement.card().number()).number(to.value());
            enter.time(movement.at()).time(ready ? movement.at() : null).run();
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
        takeBack.text(undo.card().number())
                .number(station.value())
                .number(undo.number())
                .run();
    }

    private void count(Movement movement) throws SQLException {
        Pieces counted = movement.result();
        count.pieces(counted.good()).pieces(counted.rejected()).pieces(counted.held());
        count.text(movement.card().number()).run();
    }

    static @Nullable StationId station(Place place) {
        return place instanceof Place.At at ? at.station() : null;
    }

    @Override
    public void close() throws SQLException {
        enter.close();
        leave.close();
        lane.close();
        count.close();
        takeBack.close();
    }
}
