package pullboard.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Entry;

/// The last entries that can be undone, and the undone ones that can be done again. Rebuilt from the ledger at a
/// start.
final class Recent {
    static final int MOST = 100;

    private final Deque<Entry> undo = new ArrayDeque<>();
    private final Deque<Entry> redo = new ArrayDeque<>();

    Recent(List<Entry> recorded) {
        recorded.forEach(this::add);
    }

    void add(Entry entry) {
        switch (entry.nature()) {
            case ACTION -> {
                undo.push(entry);
                redo.clear();
            }
            case UNDO -> {
                forget(undo, entry.reverts());
                redo.push(entry);
            }
            case REDO -> {
                forget(redo, entry.reverts());
                undo.push(entry);
            }
            case IMPORT -> {
                undo.clear();
                redo.clear();
            }
            case RECORD -> {}
        }
        if (undo.size() > MOST) {
            undo.removeLast();
        }
    }

    @Nullable
    Entry toUndo() {
        return undo.peek();
    }

    @Nullable
    Entry toRedo() {
        return redo.peek();
    }

    /// What cannot be turned round any more must not stand in the way of what can.
    void forget(Entry entry) {
        undo.remove(entry);
        redo.remove(entry);
    }

    private static void forget(Deque<Entry> entries, long revision) {
        entries.removeIf(entry -> entry.revision() == revision);
    }
}
