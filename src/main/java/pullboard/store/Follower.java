package pullboard.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.store.tables.Database;
import pullboard.store.tables.Snapshot;

/// Keeps the database at the ledger's head. What is recorded is recorded whether the database can follow or not: when
/// it cannot, it is left alone and brought up at a later change.
final class Follower implements AutoCloseable {
    private static final int LONGEST_WAIT = 256;

    private final BoardFolder folder;
    private final Ledger ledger;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable Database database;
    private volatile @Nullable String trouble;
    private int wait;
    private int waited;

    Follower(BoardFolder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /// Why the database is behind; empty while it follows.
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// A question to the database.
    interface Question<T> {
        T ask(Database database) throws SQLException;
    }

    /// The answer, or empty while the database is of no use.
    <T> Optional<T> ask(Question<T> question) {
        lock.readLock().lock();
        try {
            Database asked = database;
            return asked == null || trouble != null ? Optional.empty() : Optional.of(question.ask(asked));
        } catch (SQLException | RuntimeException unanswered) {
            return Optional.empty();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The tables of this moment, which are not loaded anew before they are closed by the same thread.
    Look look() {
        lock.readLock().lock();
        return new Look(ask(Database::snapshot));
    }

    /// A look at the tables; none while the database is of no use.
    final class Look implements AutoCloseable {
        private final Optional<Snapshot> tables;

        private Look(Optional<Snapshot> tables) {
            this.tables = tables;
        }

        Optional<Snapshot> tables() {
            return tables;
        }

        @Override
        public void close() throws SQLException {
            lock.readLock().unlock();
            if (tables.isPresent()) {
                tables.get().close();
            }
        }
    }

    /// @param board at the ledger's head
    /// @return what was mended, or why it could not be
    synchronized List<StoreNote> open(Board board, Progress progress) {
        lock.writeLock().lock();
        try {
            Tables tables = new Tables(folder, ledger, progress);
            database = tables.open(folder.markOpen(), board);
            trouble = null;
            wait = 0;
            return tables.notes();
        } catch (SQLException | IOException | StoreTrouble | RuntimeException e) {
            return List.of(new StoreNote.DatabaseBehind(failed(e)));
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Follows what was just recorded.
    ///
    /// @param after the board after the last of them
    /// @return why it could not; empty where it did
    synchronized List<StoreNote> follow(List<Entry> group, Board after) {
        if (trouble != null) {
            return ++waited < wait ? List.of() : reopen(after);
        }
        try {
            apply(Objects.requireNonNull(database), group, after);
            return List.of();
        } catch (SQLException | StoreTrouble | RuntimeException e) {
            return List.of(new StoreNote.DatabaseBehind(failed(e)));
        }
    }

    private void apply(Database to, List<Entry> group, Board after) throws SQLException, StoreTrouble {
        int changes = 0;
        for (Entry entry : group) {
            changes += entry.changes().size();
        }
        if (changes <= Tables.WORTH_LOADING) {
            long first = group.getFirst().revision();
            to.apply(group, after, ledger.head().hash(), ledger.frames(first, after.revision()));
            return;
        }
        lock.writeLock().lock();
        try {
            Tables.load(ledger, to, after, Progress.SILENT);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// The mark is still there, so it will be loaded anew.
    private List<StoreNote> reopen(Board after) {
        waited = 0;
        letGo();
        return open(after, Progress.SILENT);
    }

    private String failed(Exception e) {
        wait = Math.clamp(wait * 2L, 1, LONGEST_WAIT);
        trouble = Objects.requireNonNullElse(e.getMessage(), e.toString());
        return trouble;
    }

    private void letGo() {
        lock.writeLock().lock();
        try {
            Tables.close(database);
            database = null;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Lets go of the database and leaves it to be loaded anew.
    synchronized void discard() {
        letGo();
        trouble = "discarded";
    }

    @Override
    public synchronized void close() {
        lock.writeLock().lock();
        try {
            Database open = database;
            if (open != null) {
                open.close();
                if (trouble == null) {
                    folder.markClosed();
                }
            }
        } catch (SQLException | IOException | RuntimeException notClosed) {
            // the mark stays, so it is loaded anew next time
        } finally {
            database = null;
            lock.writeLock().unlock();
        }
    }
}
