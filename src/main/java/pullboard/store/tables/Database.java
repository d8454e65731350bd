package pullboard.store.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.store.journal.ChainHash;
import pullboard.store.journal.Frame;
import pullboard.store.journal.FrameSource;

/// An open database file: one connection that writes, others that read.
public final class Database implements AutoCloseable {
    /// Version of the tables that this program writes.
    public static final int SCHEMA = Schema.VERSION;

    private final String url;
    private final Connection writer;
    private Optional<Meta> meta;
    private @Nullable Projection projection;

    private Database(String url, Connection writer) throws SQLException {
        this.url = url;
        this.writer = writer;
        writer.setAutoCommit(false);
        meta = Meta.read(writer);
    }

    /// @param url of the database, without settings
    public static Database open(String url) throws SQLException {
        String whole = url + ";DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=16384";
        return new Database(whole, connect(whole));
    }

    /// What a database that is not open says about itself; its file is not changed.
    public static Optional<Meta> peek(String url) throws SQLException {
        try (Connection reader = connect(url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0")) {
            return Meta.read(reader);
        }
    }

    private static Connection connect(String url) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "");
        return new Driver().connect(url, user);
    }

    /// What it holds; empty if that is nothing to build on.
    public Optional<Meta> meta() {
        return meta;
    }

    /// Whether its tables have the shape that this program writes.
    public boolean currentSchema() {
        return meta.isPresent() && meta.get().schema() == Schema.VERSION;
    }

    /// Adds the entries that follow what it holds, in one transaction.
    public void apply(List<Entry> group, Board after, ChainHash hash, List<Frame> frames) throws SQLException {
        Projection open = projection;
        if (open == null) {
            open = new Projection(writer);
            projection = open;
        }
        meta = Optional.of(open.apply(meta.orElseThrow(), group, after, hash, frames));
    }

    /// What puts a ledger into a load.
    @FunctionalInterface
    public interface Source<X extends Exception> {
        void into(BulkLoad load) throws SQLException, X;
    }

    /// Throws everything away and loads a whole ledger.
    ///
    /// @param pulse run every few thousand rows; may throw to end the load
    public <X extends Exception> void load(UUID board, Board after, ChainHash hash, Runnable pulse, Source<X> ledger)
            throws SQLException, X {
        closeProjection();
        meta = Optional.empty();
        try (BulkLoad load = new BulkLoad(writer, board, pulse)) {
            ledger.into(load);
            meta = Optional.of(load.finish(after, hash));
        }
    }

    /// All movements of a card, oldest first; from any thread.
    public List<Movement> movementsOf(CardId card) throws SQLException {
        try (Connection reader = connect(url)) {
            return MovementTable.of(reader, card);
        }
    }

    /// Its copy of the ledger from a revision on.
    public FrameSource frames(long fromRevision) throws SQLException {
        return new KeptFrames(writer, fromRevision);
    }

    /// The tables as they are now, for a long look.
    public Snapshot snapshot() throws SQLException {
        return new Snapshot(connect(url));
    }

    private void closeProjection() throws SQLException {
        Projection open = projection;
        projection = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() throws SQLException {
        closeProjection();
        writer.close();
    }
}
