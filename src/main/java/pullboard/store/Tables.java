package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.store.tables.Database;
import pullboard.store.tables.Meta;

/// Opens the database and brings it to the ledger's head, whatever it takes.
final class Tables {
    /// More changes than these are not added one by one; loading everything is quicker.
    static final int WORTH_LOADING = 20_000;

    private final BoardFolder folder;
    private final Ledger ledger;
    private final Progress progress;
    private final List<StoreNote> notes = new ArrayList<>();

    Tables(BoardFolder folder, Ledger ledger, Progress progress) {
        this.folder = folder;
        this.ledger = ledger;
        this.progress = progress;
    }

    List<StoreNote> notes() {
        return notes;
    }

    /// @param closed whether the database was closed when it was last used
    /// @param from the board at the ledger's head, as far as that is known yet
    Database open(boolean closed, Board from) throws SQLException, IOException, StoreTrouble {
        Board board = from;
        boolean existed = Files.exists(folder.database());
        Database database = existed ? readable() : null;
        StoreNote.Cause cause = database == null
                ? existed ? StoreNote.Cause.DAMAGED : StoreNote.Cause.MISSING
                : wrong(database, closed);
        board = ledger.replay(board, ledger.head().revision(), progress);
        if (cause == null && database != null) {
            cause = catchUp(database, board);
        }
        if (cause == null && database != null) {
            return database;
        }
        return reload(database, cause == null ? StoreNote.Cause.DAMAGED : cause, board);
    }

    private @Nullable Database readable() {
        try {
            return Files.size(folder.database()) == 0 ? null : Database.open(folder.url("board"));
        } catch (SQLException | IOException | RuntimeException damaged) {
            return null;
        }
    }

    private StoreNote.@Nullable Cause wrong(Database database, boolean closed) throws StoreTrouble, SQLException {
        Optional<Meta> meta = database.meta();
        if (meta.isEmpty()) {
            return StoreNote.Cause.DAMAGED;
        }
        if (!meta.get().board().equals(ledger.board())) {
            return StoreNote.Cause.OTHER_BOARD;
        }
        if (!database.currentSchema()) {
            return StoreNote.Cause.OTHER_SCHEMA;
        }
        remember(database, meta.get().revision());
        if (!closed) {
            return StoreNote.Cause.NOT_CLOSED;
        }
        long revision = meta.get().revision();
        boolean fits = revision <= ledger.head().revision()
                && (revision == 0 || meta.get().hash().equals(ledger.hashAt(revision)));
        return fits ? null : StoreNote.Cause.DAMAGED;
    }

    /// A ledger that is shorter than what the database has seen was shortened by others.
    private void remember(Database database, long seen) throws StoreTrouble, SQLException {
        long known = ledger.head().revision();
        if (seen > known) {
            ledger.adopt(database.frames(known + 1));
            notes.add(new StoreNote.LedgerMended(ledger.head().revision(), seen, Optional.empty()));
        }
    }

    /// Adds what the ledger has and the database has not.
    private StoreNote.@Nullable Cause catchUp(Database database, Board board) throws StoreTrouble {
        long from = database.meta().orElseThrow().revision() + 1;
        if (from > ledger.head().revision()) {
            return null;
        }
        List<Entry> missed = new ArrayList<>();
        int[] changes = {0};
        ledger.entries(from, entry -> {
            missed.add(entry);
            changes[0] += entry.changes().size();
            return changes[0] <= WORTH_LOADING;
        });
        if (changes[0] > WORTH_LOADING) {
            return StoreNote.Cause.FAR_BEHIND;
        }
        try {
            database.apply(
                    missed,
                    board,
                    ledger.head().hash(),
                    ledger.frames(from, ledger.head().revision()));
            return null;
        } catch (SQLException | RuntimeException doesNotFit) {
            return StoreNote.Cause.DAMAGED;
        }
    }

    private Database reload(@Nullable Database old, StoreNote.Cause cause, Board board)
            throws SQLException, IOException, StoreTrouble {
        Database database = old;
        Optional<Path> aside = Optional.empty();
        if (cause == StoreNote.Cause.DAMAGED || cause == StoreNote.Cause.OTHER_BOARD) {
            close(database);
            aside = Optional.of(folder.setDatabaseAside());
            database = null;
        }
        if (database == null) {
            database = Database.open(folder.url("board"));
        }
        boolean loaded = false;
        try {
            load(database, board, progress);
            loaded = true;
        } finally {
            if (!loaded) {
                close(database);
            }
        }
        if (cause != StoreNote.Cause.MISSING || board.revision() > 0) {
            notes.add(new StoreNote.DatabaseLoaded(cause, aside));
        }
        return database;
    }

    /// Loads the whole ledger.
    ///
    /// @param board at its head
    void load(Database database, Board board, Progress told) throws SQLException, StoreTrouble {
        load(ledger, database, board, told);
    }

    /// Loads the ledger up to the revision of `board`.
    static void load(Ledger ledger, Database database, Board board, Progress told) throws SQLException, StoreTrouble {
        long last = board.revision();
        database.<StoreTrouble>load(ledger.board(), board, ledger.hashAt(last), load -> {
            ledger.eachFrame(1, last, load::add);
            SQLException[] failure = {null};
            ledger.entries(1, entry -> {
                told.at("rebuild", entry.revision(), last);
                if (entry.revision() > last) {
                    return false;
                }
                try {
                    load.add(entry);
                    return true;
                } catch (SQLException e) {
                    failure[0] = e;
                    return false;
                }
            });
            if (failure[0] != null) {
                throw failure[0];
            }
        });
    }

    /// A database that is no good may not even close.
    static void close(@Nullable Database database) {
        if (database != null) {
            try {
                database.close();
            } catch (SQLException | RuntimeException notClosed) {
                // it is loaded anew or looked at again when it is next opened
            }
        }
    }
}
