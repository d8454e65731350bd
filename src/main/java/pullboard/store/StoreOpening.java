package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pullboard.store.journal.Finding;
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
            Files.createDirectories(folder.root());
            if (!Journal.exists(folder.journal())) {
                lookForLost();
            }
            return switch (Journal.open(folder.journal())) {
                case Opening.Ready ready -> ready(ready);
                case Opening.Broken broken -> mended(broken.damage());
            };
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        } catch (IOException e) {
            throw StoreTrouble.of(folder.root().toString(), e);
        }
    }

    /// Once the ledger is open nobody else works in this folder.
    void tidy() throws StoreTrouble {
        try {
            folder.tidy();
        } catch (IOException e) {
            throw StoreTrouble.of(folder.root().toString(), e);
        }
    }

    private Ledger ready(Opening.Ready ready) {
        ready.cut().ifPresent(torn -> notes.add(new StoreNote.TailCut(torn.bytes())));
        return new Ledger(ready.journal());
    }

    /// Without a ledger this is a new board, unless there are traces of an old one.
    private void lookForLost() throws IOException, StoreTrouble {
        try (Salvage salvage = new Salvage(folder)) {
            salvage.survey(null, Optional.empty());
            if (salvage.hopeful()) {
                notes.add(salvage.mend());
            } else if (salvage.anything()) {
                notes.add(new StoreNote.LedgerGone());
            }
        }
    }

    private Ledger mended(Finding.Damage damage) throws IOException, StoreTrouble, JournalTrouble {
        progress.at("salvage", 0, 0);
        try (Salvage salvage = new Salvage(folder)) {
            salvage.survey(damage.file(), damage.boardId());
            notes.add(salvage.mend());
        }
        return switch (Journal.open(folder.journal())) {
            case Opening.Ready ready -> ready(ready);
            case Opening.Broken again ->
                throw new StoreTrouble(StoreTrouble.Kind.DAMAGED, again.damage().why(), null);
        };
    }
}
