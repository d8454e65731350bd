package pullboard.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;

/// A board on disk: its ledger, and a database that follows it. One thread records; any thread reads.
public final class Store implements AutoCloseable {
    private static final String H2 = "jdbc:h2:file:";
    /// Entries with more changes than these are imports that nobody takes back.
    private static final int RECENT_CHANGES = 1_000;

    private final BoardFolder folder;
    private volatile Ledger ledger;
    private volatile Follower follower;
    private final List<StoreNote> notes = new CopyOnWriteArrayList<>();
    private volatile Board board = Board.EMPTY;
    private boolean closed;

    private Store(BoardFolder folder, Progress progress) throws StoreTrouble {
        this.folder = folder;
        Upgrade upgrade = new Upgrade(folder, progress);
        upgrade.look();
        StoreOpening opening = new StoreOpening(folder, progress);
        ledger = opening.ledger();
        follower = new Follower(folder, ledger, notes::add);
        notes.addAll(opening.notes());
        begin(opening, progress, upgrade);
    }

    /// Reads the open ledger and brings the database to its head.
    private void begin(StoreOpening opening, Progress progress, Upgrade upgrade) throws StoreTrouble {
        boolean begun = false;
        try {
            opening.tidy();
            board = ledger.replay(Board.EMPTY, ledger.head().revision(), progress);
            upgrade.backUp(ledger).ifPresent(notes::add);
            follower.open(board, progress);
            board = ledger.replay(board, ledger.head().revision(), progress);
            upgrade.done();
            begun = true;
        } finally {
            if (!begun) {
                ledger.close();
            }
        }
    }

    /// Opens the board of a folder, an empty one if there is none. What is wrong is mended, with {@link #notes}.
    ///
    /// @throws StoreTrouble DISK_FULL, READ_ONLY, LOCKED, NEWER, DAMAGED, IO
    public static Store open(Path folder, Progress progress) throws StoreTrouble {
        return open(folder, H2, progress);
    }

    /// With a database on files of another kind.
    static Store open(Path folder, String h2, Progress progress) throws StoreTrouble {
        return new Store(new BoardFolder(folder, h2), progress);
    }

    /// Puts a backup in the place of a board that cannot be opened and is not open; its ledger is kept aside.
    ///
    /// @throws StoreTrouble BACKUP_UNREADABLE, BACKUP_NEWER: nothing was changed
    public static void restoreInto(Path folder, Path zip, Progress progress) throws StoreTrouble {
        Restoring restoring = new Restoring(new BoardFolder(folder, H2), zip);
        try {
            restoring.prepare(progress);
            restoring.keepOld();
            restoring.swap(progress);
        } finally {
            restoring.tidy();
        }
    }

    /// The newest recorded board.
    public Board board() {
        return board;
    }

    /// What was mended since the store was opened, or could not be; oldest first.
    public List<StoreNote> notes() {
        return List.copyOf(notes);
    }

    /// Why the database does not follow the ledger, empty while it does. Nothing is lost by it.
    public Optional<String> databaseTrouble() {
        return follower.trouble();
    }

    /// Records what was decided, all or nothing; durable when this returns. One writer only.
    ///
    /// @throws StoreTrouble nothing was recorded; decide again on {@link #board()}
    public synchronized void record(List<Recorded> group) throws StoreTrouble {
        if (group.isEmpty()) {
            return;
        }
        append(group);
        board = group.getLast().after();
        List<Entry> entries = new ArrayList<>(group.size());
        group.forEach(recorded -> entries.add(recorded.entry()));
        follower.follow(entries, board);
    }

    /// A ledger that gave up after a failed force is opened again first; it may turn out to hold more than was known.
    private void append(List<Recorded> group) throws StoreTrouble {
        try {
            ledger.append(group);
        } catch (StoreTrouble trouble) {
            if (closed || !ledger.unusable()) {
                throw trouble;
            }
            follower.close();
            ledger.close();
            reopen(Progress.SILENT);
            if (board.revision() + 1 != group.getFirst().entry().revision()) {
                throw trouble;
            }
            ledger.append(group);
        }
    }

    /// Reads entries in order from a revision on until `consumer` says false; any thread.
    public void entries(long from, Predicate<Entry> consumer) throws StoreTrouble {
        ledger.entries(from, consumer);
    }

    /// The last entries, newest last, without large imports.
    ///
    /// @param most how many revisions to look back
    public List<Entry> recent(int most) throws StoreTrouble {
        return ledger.recent(most, RECENT_CHANGES);
    }

    /// All movements of a card, oldest first; any thread.
    public List<Movement> movementsOf(CardId card) throws StoreTrouble {
        Optional<List<Movement>> known = follower.ask(database -> database.movementsOf(card));
        return known.isPresent() ? known.get() : movementsInLedger(card);
    }

    List<Movement> movementsInLedger(CardId card) throws StoreTrouble {
        List<Movement> found = new ArrayList<>();
        History history = new History();
        entries(1, entry -> {
            history.read(entry, movement -> {
                if (movement.card().equals(card)) {
                    found.add(movement);
                }
            });
            return true;
        });
        return found;
    }

    /// Reads the whole ledger again, checks its chain, and compares the board and every row of the database with what
    /// it
    /// says. Other work goes on beside it.
    public Verification verify(Progress progress) throws StoreTrouble {
        awaitDatabase();
        Board now;
        Follower.Look look;
        synchronized (this) {
            now = board;
            look = follower.look();
        }
        try (look) {
            return new Check(folder, ledger, progress).run(now, look.tables());
        } catch (SQLException e) {
            throw new StoreTrouble(StoreTrouble.Kind.IO, String.valueOf(e.getMessage()), e);
        }
    }

    /// Backups in the board's own folder, newest first.
    public List<Backup> backups() throws StoreTrouble {
        try {
            return Backups.newestFirst(folder.backups());
        } catch (IOException e) {
            throw StoreTrouble.of(folder.backups().toString(), e);
        }
    }

    /// Takes a backup into the board's own folder if the plan asks for one; any thread.
    public Optional<Backup> backUpIfDue(BackupPlan plan, Instant now) throws StoreTrouble {
        return new Backups(folder, ledger).takeIfDue(plan, now);
    }

    /// Takes a backup into the board's own folder; any thread.
    public Backup backUp(Instant now) throws StoreTrouble {
        return new Backups(folder, ledger).take(now);
    }

    /// Writes a backup to any other place, replacing a file of that name; any thread.
    public void backUpTo(Path zip) throws StoreTrouble {
        new Backups(folder, ledger).take(zip.toAbsolutePath());
    }

    /// Copies the backups in the board's own folder to a second place, where that is there; may take long, any thread.
    ///
    /// @return the board's folder there
    public Path copyBackupsTo(Path place, BackupPlan plan, Instant now) throws StoreTrouble {
        try {
            String board = ledger.board().toString();
            return new BackupCopies(folder.backups(), place.toAbsolutePath(), board).bring(plan, now);
        } catch (IOException e) {
            throw StoreTrouble.of(place.toString(), e);
        }
    }

    /// Puts a backup in the place of this board, which is itself backed up first. {@link #board()} is another one
    /// then.
    ///
    /// @throws StoreTrouble BACKUP_UNREADABLE, BACKUP_NEWER: nothing was changed; else it is the old board or
    /// the new
    public synchronized void restore(Path zip, Progress progress, Instant now) throws StoreTrouble {
        Restoring restoring = new Restoring(folder, zip);
        try {
            restoring.prepare(progress);
            if (board.revision() > 0) {
                backUp(now);
            }
            follower.discard();
            ledger.close();
            try {
                restoring.swap(progress);
            } finally {
                reopen(progress);
            }
        } finally {
            restoring.tidy();
        }
    }

    private void reopen(Progress progress) throws StoreTrouble {
        StoreOpening opening = new StoreOpening(folder, progress);
        ledger = opening.ledger();
        follower = new Follower(folder, ledger, notes::add);
        begin(opening, progress, new Upgrade(folder, progress));
    }

    /// Waits until a database that is being loaded beside the work is there.
    public void awaitDatabase() throws StoreTrouble {
        try {
            follower.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreTrouble(StoreTrouble.Kind.IO, "interrupted", e);
        }
    }

    @Override
    public synchronized void close() throws StoreTrouble {
        closed = true;
        follower.close();
        ledger.close();
    }
}
