package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.store.journal.ChainHash;
import pullboard.store.journal.Frame;

/// Loads empty tables with a whole ledger: rows in small transactions, then the indexes, and what the database says
/// about itself last, so that half a load never passes for a whole one.
public final class BulkLoad implements AutoCloseable {
    private static final int COMMIT_EVERY = 10_000;

    private final Connection connection;
    private final UUID board;
    private final Runnable pulse;
    private final History history = new History();
    private final MovementTable movements;
    private final VisitFold visits;
    private final BookTables books;
    private final FrameTable frames;
    private long rows;

    BulkLoad(Connection connection, UUID board, Runnable pulse) throws SQLException {
        Schema.begin(connection);
        this.connection = connection;
        this.board = board;
        this.pulse = pulse;
        movements = new MovementTable(connection);
        visits = new VisitFold(connection);
        books = new BookTables(connection);
        frames = new FrameTable(connection);
    }

    /// The next frame of the ledger.
    public void add(Frame frame) throws SQLException {
        frames.add(frame);
        counted();
    }

    /// The next entry of the ledger.
    public void add(Entry entry) throws SQLException {
        try {
            history.read(entry, movement -> add(entry.revision(), movement));
        } catch (RowNotWritten failure) {
            throw failure.cause;
        }
        books.add(entry);
    }

    private void add(long revision, Movement movement) {
        try {
            movements.add(revision, movement);
            visits.add(movement);
            counted();
        } catch (SQLException e) {
            throw new RowNotWritten(e);
        }
    }

    /// Carries the failure out of the history's consumer.
    private static final class RowNotWritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException cause;

        RowNotWritten(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /// @param after the board at the end of the ledger
    Meta finish(Board after, ChainHash hash) throws SQLException {
        frames.flush();
        movements.flush();
        visits.finish();
        try (CardTable cards = new CardTable(connection)) {
            for (Card card : after.cards().values()) {
                cards.add(card);
                counted();
            }
            cards.flush();
        }
        books.load(after.books());
        books.flush();
        StationTable.replace(connection, after);
        TextTables.replace(connection, after);
        connection.commit();
        Schema.index(connection);
        visits.settle();
        Meta meta = Projection.next(board, after, hash);
        try (Statement merge = Meta.merge(connection)) {
            meta.write(merge, after);
        }
        connection.commit();
        return meta;
    }

    private void counted() throws SQLException {
        if (++rows % COMMIT_EVERY == 0) {
            connection.commit();
            pulse.run();
        }
    }

    @Override
    public void close() throws SQLException {
        movements.close();
        visits.close();
        books.close();
        frames.close();
    }
}
