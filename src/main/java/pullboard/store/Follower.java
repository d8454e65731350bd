package pullboard.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.store.tables.Database;
import pullboard.store.tables.Snapshot;

/// Keeps the database at the ledger's head. What is recorded is recorded whether the database can follow or not: when
/// it cannot, it is left alone and brought up at a later change; a long load goes on beside the work.
final class Follower implements AutoCloseable {
    private static final int LONGEST_WAIT = 256;
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BoardFolder folder;
    private final Ledger ledger;
    private final Consumer<StoreNote> notes;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable Database database;
    private Board newest = Board.EMPTY;
    private @Nullable Thread loader;
    private volatile boolean abandoned;
    private volatile boolean ready;
    private volatile @Nullable String trouble;
    private int wait;
    private int waited;

    /// Ends a load that nobody waits for any more.
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Follower(BoardFolder folder, Ledger ledger, Consumer<StoreNote> notes) {
        this.folder = folder;
        this.ledger = ledger;
        this.notes = notes;
    }

    /// Why the database is behind; empty while it follows or is being loaded.
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /// A question to the database.
    interface Question<T> {
        T ask(Database database) throws SQLException;
    }

    /// The answer, or empty while the database is of no use.
    <T> Optional<T> ask(Question<T> question) {
        if (!ready) {
            return Optional.empty();
        }
        lock.readLock().lock();
        try {
            Database asked = database;
            return asked == null || !ready ? Optional.empty() : Optional.of(question.ask(asked));
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

    /// @param board at the ledger's head, as far as that is known yet
    synchronized void open(Board board, Progress progress) {
        newest = board;
        try {
            Tables.Found found = new Tables(folder, ledger, notes).open(folder.markOpen(), board);
            database = found.database();
            newest = ledger.replay(board, ledger.head().revision(), progress);
            StoreNote.Cause cause = found.load();
            if (cause == null) {
                follows();
            } else {
                boolean worthSaying = cause != StoreNote.Cause.MISSING || newest.revision() > 0;
                load(worthSaying ? new StoreNote.DatabaseLoaded(cause, found.keptAside()) : null, progress);
            }
        } catch (SQLException | IOException | StoreTrouble | RuntimeException e) {
            failed(e);
        }
    }

    /// Follows what was just recorded.
    ///
    /// @param after the board after the last of them
    synchronized void follow(List<Entry> group, Board after) {
        newest = after;
        if (loader != null) {
            return;
        }
        if (trouble != null) {
            reopenSometimes();
            return;
        }
        try {
            Database to = Objects.requireNonNull(database);
            if (group.stream().mapToInt(entry -> entry.changes().size()).sum() > Tables.WORTH_LOADING) {
                load(null, Progress.SILENT);
            } else {
                long first = group.getFirst().revision();
                to.apply(group, after, ledger.head().hash(), ledger.frames(first, after.revision()));
            }
        } catch (SQLException | StoreTrouble | RuntimeException e) {
            failed(e);
        }
    }

    /// Short ledgers at once, long ones beside the work.
    private void load(@Nullable StoreNote note, Progress progress) throws SQLException, StoreTrouble {
        ready = false;
        trouble = null;
        if (newest.movements() <= Tables.WORTH_LOADING) {
            loadTo(newest, progress);
            loaded(note);
        } else {
            loader = Thread.ofPlatform().daemon().name("database").start(() -> loadBeside(note));
        }
    }

    private void loadBeside(@Nullable StoreNote note) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Board target;
                synchronized (this) {
                    target = newest;
                }
                loadTo(target, (step, done, total) -> {
                    if (abandoned) {
                        throw new Abandoned();
                    }
                });
                synchronized (this) {
                    Tables tables = new Tables(folder, ledger, notes);
                    if (tables.catchUp(Objects.requireNonNull(database), newest) == null) {
                        loader = null;
                        loaded(note);
                        return;
                    }
                }
            }
            throw new IllegalStateException("the board changes faster than it can be loaded");
        } catch (SQLException | StoreTrouble | RuntimeException e) {
            synchronized (this) {
                loader = null;
                failed(e);
            }
        }
    }

    private void loadTo(Board target, Progress progress) throws SQLException, StoreTrouble {
        lock.writeLock().lock();
        try {
            Tables.load(ledger, Objects.requireNonNull(database), target, progress);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void loaded(@Nullable StoreNote note) {
        if (note != null) {
            notes.accept(note);
        }
        follows();
    }

    private void follows() {
        trouble = null;
        wait = 0;
        ready = true;
    }

    /// The mark is still there, so it will be loaded anew.
    private void reopenSometimes() {
        if (++waited >= wait) {
            waited = 0;
            letGo();
            open(newest, Progress.SILENT);
        }
    }

    private void failed(Exception e) {
        ready = false;
        wait = Math.clamp(wait * 2L, 1, LONGEST_WAIT);
        String why = Objects.requireNonNullElse(e.getMessage(), e.toString());
        trouble = why;
        if (!abandoned) {
            notes.accept(new StoreNote.DatabaseBehind(why));
        }
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

    /// Waits until a load that goes on beside the work is done.
    void await() throws InterruptedException {
        await(Duration.ofDays(1));
    }

    private void await(Duration patience) throws InterruptedException {
        Thread loading;
        synchronized (this) {
            loading = loader;
        }
        if (loading != null) {
            loading.join(patience);
        }
    }

    /// Lets go of the database and leaves it to be loaded anew.
    void discard() {
        stop(Duration.ZERO);
        synchronized (this) {
            ready = false;
            letGo();
        }
    }

    private void stop(Duration patience) {
        try {
            await(patience);
            abandoned = true;
            await();
        } catch (InterruptedException e) {
            abandoned = true;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop(PATIENCE);
        synchronized (this) {
            boolean whole = ready;
            ready = false;
            lock.writeLock().lock();
            try {
                Database open = database;
                if (open != null) {
                    open.close();
                    if (whole) {
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
}
