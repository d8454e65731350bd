package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.StationId;

/// The same rows as {@link VisitTable} gives, for a whole history: a stay is held in memory until it has ended and
/// then
/// written once, without a look into the table.
final class VisitFold implements AutoCloseable {
    private final Connection connection;
    private final Statement insert;
    private final Map<CardId, Stay> open = new HashMap<>();
    private final List<Movement> undone = new ArrayList<>();

    private static final class Stay {
        final long id;
        final StationId station;
        final Instant entered;

        @Nullable
        Instant ready;

        Pieces counted = Pieces.NOT_COUNTED;

        Stay(long id, StationId station, Instant entered) {
            this.id = id;
            this.station = station;
            this.entered = entered;
        }

        void count(Pieces more) {
            counted = new Pieces(
                    sum(counted.good(), more.good()),
                    sum(counted.rejected(), more.rejected()),
                    sum(counted.held(), more.held()));
        }

        private static long sum(long before, long more) {
            return before < 0 || more < 0 ? Math.max(before, more) : before + more;
        }
    }

    VisitFold(Connection connection) throws SQLException {
        this.connection = connection;
        insert = new Statement(connection, "insert into visit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void add(Movement movement) throws SQLException {
        Stay here = open.get(movement.card());
        StationId from = VisitTable.station(movement.from());
        StationId to = VisitTable.station(movement.to());
        if (movement.from().equals(movement.to())) {
            return;
        }
        if (movement.result().isCounted()) {
            if (movement.kind() == Movement.Kind.UNDO) {
                undone.add(movement);
            } else if (from != null && here != null) {
                here.count(movement.result());
            }
        }
        if (here != null && from != null && from.equals(to)) {
            here.ready = VisitTable.readyAt(movement);
            return;
        }
        if (here != null && from != null) {
            open.remove(movement.card());
            write(movement.card(), here, movement);
        }
        if (to != null) {
            Stay stay = new Stay(movement.number(), to, movement.at());
            stay.ready = VisitTable.readyAt(movement);
            open.put(movement.card(), stay);
        }
    }

    /// Writes the stays that go on.
    void finish() throws SQLException {
        for (Map.Entry<CardId, Stay> stay : open.entrySet()) {
            write(stay.getKey(), stay.getValue(), null);
        }
        open.clear();
        insert.flush();
    }

    /// Takes back what was undone, when the table has its indexes.
    void settle() throws SQLException {
        try (VisitTable visits = new VisitTable(connection)) {
            for (Movement undo : undone) {
                visits.takeBack(undo);
            }
        }
    }

    private void write(CardId card, Stay stay, @Nullable Movement end) throws SQLException {
        insert.number(stay.id).text(card.number()).number(stay.station.value());
        insert.time(stay.entered).time(stay.ready);
        insert.time(end == null ? null : end.at()).pieces(end == null ? -1 : end.number());
        Pieces counted = stay.counted;
        insert.pieces(counted.good()).pieces(counted.rejected()).pieces(counted.held());
        insert.add();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
