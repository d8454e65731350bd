package pullboard.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.store.journal.Journal;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.journal.Opening;

/// The steps from a folder to an open store.
final class StoreOpening {
    private final BoardFolder folder;
    private final Progress progress;
    private final List<StoreNote> notes = new ArrayList<>();

    StoreOpening(BoardFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    List<StoreNote> notes() {
        return notes;
    }

    Ledger ledger() throws StoreTrouble {
        try {
            folder.tidy();
            return opened(Journal.open(folder.journal()));
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        } catch (IOException e) {
            throw StoreTrouble.of(folder.root().toString(), e);
        }
    }

    private Ledger opened(Opening opening) throws StoreTrouble {
        return switch (opening) {
            case Opening.Ready ready -> {
                ready.cut().ifPresent(torn -> notes.add(new StoreNote.TailCut(torn.bytes())));
                yield new Ledger(ready.journal());
            }
            case Opening.Broken broken ->
                throw new StoreTrouble(
                        StoreTrouble.Kind.DAMAGED, broken.damage().why(), null);
        };
    }

    /// The board at the ledger's head; closes the ledger if it cannot be read.
    Board replay(Ledger ledger) throws StoreTrouble {
        boolean read = false;
        try {
            Board board = ledger.replay(Board.EMPTY, progress);
            read = true;
            return board;
        } finally {
            if (!read) {
                ledger.close();
            }
        }
    }
}
