package pullboard.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pullboard.board.CardId;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;

/// Reads what has been recorded, from any thread but the screen's: it waits for the disk.
public final class Records {
    private final Store store;

    public Records(Store store) {
        this.store = store;
    }

    /// All entries from the first, in order, until `consumer` says false.
    public void entries(Predicate<Entry> consumer) throws TroubleException {
        entries(1, consumer);
    }

    /// All entries from a revision on, in order, until `consumer` says false.
    public void entries(long from, Predicate<Entry> consumer) throws TroubleException {
        try {
            store.entries(from, consumer);
        } catch (StoreTrouble trouble) {
            throw new TroubleException(trouble);
        }
    }

    /// All movements from the first, in the order recorded.
    public void movements(Consumer<Movement> consumer) throws TroubleException {
        History history = new History();
        entries(entry -> {
            history.read(entry, consumer);
            return true;
        });
    }

    /// A card's whole history, in the order recorded.
    public List<Movement> movementsOf(CardId card) throws TroubleException {
        try {
            return store.movementsOf(card);
        } catch (StoreTrouble trouble) {
            throw new TroubleException(trouble);
        }
    }
}
