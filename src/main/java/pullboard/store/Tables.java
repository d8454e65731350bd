package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final Consumer<StoreNote> notes;

    Tables(BoardFolder folder, Ledger ledger, Consumer<StoreNote> notes) {
        this.folder = folder;
        this.ledger = ledger;
        this.notes = notes;
    }

    /// An open database.
    ///
    /// @param load why it must be loaded anew before it is of use; null: it is at the ledger's head
    /// @param keptAside where the one before it is, if that was moved away
    record Found(Database database, StoreNote.@Nullable Cause load, Optional<Path> keptAside) {}

    /// @param closed whether the database was closed when it was last used
    /// @param from the board at the ledger's head, as far as that is known yet
    Found open(boolean closed, Board from) throws SQLException, IOException, StoreTrouble {
        boolean existed = Files.exists(folder.database());
        Database database = existed ? readable() : null;
        if (database == null) {
            return anew(null, existed ? StoreNote.Cause.DAMAGED : StoreNote.Cause.MISSING);
        }
        StoreNote.Cause cause = wrong(database, closed);
        if (cause == null) {
            cause = catchUp(database, ledger.replay(from, ledger.head().revision(), Progress.SILENT));
        }
        return cause == null ? new Found(database, null, Optional.empty()) : anew(database, cause);
    }

    private Found anew(@Nullable Database old, StoreNote.Cause cause) throws SQLException, IOException {
        if (cause != StoreNote.Cause.DAMAGED && cause != StoreNote.Cause.OTHER_BOARD) {
            return new Found(old == null ? Database.open(folder.url("board")) : old, cause, Optional.empty());
        }
        close(old);
        Path aside = folder.setDatabaseAside();
        return new Found(Database.open(folder.url("board")), cause, Optional.of(aside));
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
            notes.accept(new StoreNote.LedgerMended(ledger.head().revision(), seen, Optional.empty()));
        }
    }

    /// Adds what the ledger has and the database has not.
    StoreNote.@Nullable Cause catchUp(Database database, Board board) throws StoreTrouble {
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

    /// Loads the ledger up to the revision of `board`.
    ///
    /// @param told may throw to end it
    static void load(Ledger ledger, Database database, Board board, Progress told) throws SQLException, StoreTrouble {
        long last = board.revision();
        Runnable pulse = () -> told.at("rebuild", 0, last);
        database.<StoreTrouble>load(ledger.board(), board, ledger.hashAt(last), pulse, load -> {
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
