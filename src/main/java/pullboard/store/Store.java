package pullboard.store;

import java.nio.file.Path;
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

    private final Ledger ledger;
    private final Follower follower;
    private final List<StoreNote> notes = new CopyOnWriteArrayList<>();
    private volatile Board board;

    private Store(BoardFolder folder, Progress progress) throws StoreTrouble {
        StoreOpening opening = new StoreOpening(folder, progress);
        ledger = opening.ledger();
        board = opening.replay(ledger);
        notes.addAll(opening.notes());
        follower = new Follower(folder, ledger);
        notes.addAll(follower.open(board, progress));
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
    /// @throws StoreTrouble nothing was recorded
    public synchronized void record(List<Recorded> group) throws StoreTrouble {
        if (group.isEmpty()) {
            return;
        }
        ledger.append(group);
        board = group.getLast().after();
        List<Entry> entries = new ArrayList<>(group.size());
        group.forEach(recorded -> entries.add(recorded.entry()));
        notes.addAll(follower.follow(entries, board));
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

    @Override
    public synchronized void close() throws StoreTrouble {
        follower.close();
        ledger.close();
    }
}
