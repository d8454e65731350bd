package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullboard.store.entry.EntryReader;
import pullboard.store.entry.EntryUnreadable;
import pullboard.store.journal.ClosedLedger;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.tables.Database;
import pullboard.store.tables.Meta;

/// What to do where another version of Pullboard worked on a board: a newer one's is not touched, an older one's is
/// backed up before it is brought up.
final class Upgrade {
    private final BoardFolder folder;
    private final Progress progress;
    private final WrittenBy ours = WrittenBy.ours();
    private @Nullable String from;

    Upgrade(BoardFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// Looks, without touching anything, who was here last. Costs next to nothing where it was this version.
    ///
    /// @throws StoreTrouble NEWER: this version cannot read what is there
    void look() throws StoreTrouble {
        Optional<WrittenBy> last = WrittenBy.read(folder.root());
        if (last.isPresent() && last.get().equals(ours)) {
            return;
        }
        int schema = last.map(WrittenBy::schema).orElseGet(this::schemaOfDatabase);
        if (schema > ours.schema()) {
            throw newer(last, "tables " + schema);
        }
        if (last.isEmpty() || last.get().isNewerThan(ours)) {
            readAll(last);
        } else {
            from = last.get().program().toString();
        }
        if (last.isEmpty() && schema > 0 && schema < ours.schema()) {
            from = "older";
        }
    }

    /// 0 where there is no database that can be read.
    private int schemaOfDatabase() {
        try {
            return Files.exists(folder.database())
                    ? Database.peek(folder.url("board")).map(Meta::schema).orElse(0)
                    : 0;
        } catch (SQLException | RuntimeException notClosedOrDamaged) {
            return 0;
        }
    }

    private void readAll(Optional<WrittenBy> last) throws StoreTrouble {
        if (!Files.exists(folder.ledger())) {
            return;
        }
        EntryReader reader = new EntryReader();
        try {
            ClosedLedger.<IOException>readEntries(folder.ledger(), (_, payload) -> reader.read(payload));
        } catch (EntryUnreadable unreadable) {
            if (unreadable.newer()) {
                throw newer(last, String.valueOf(unreadable.getMessage()));
            }
        } catch (JournalTrouble trouble) {
            if (trouble.reason() == JournalTrouble.Reason.NEWER_FORMAT) {
                throw newer(last, String.valueOf(trouble.getMessage()));
            }
        } catch (IOException leftToTheOpening) {
            return;
        }
    }

    private StoreTrouble newer(Optional<WrittenBy> last, String why) {
        String who = last.map(by -> "Pullboard " + by.program()).orElse(why);
        return new StoreTrouble(StoreTrouble.Kind.NEWER, who + ", " + folder.root(), null);
    }

    /// A backup of what an older version has left, named after that version; none where it was this one.
    Optional<StoreNote> backUp(Ledger ledger) throws StoreTrouble {
        String version = from;
        if (version == null || ledger.head().revision() == 0) {
            return Optional.empty();
        }
        progress.at("backup", 0, 0);
        try {
            Files.createDirectories(folder.backups());
            Path zip = Backup.from(
                    folder.backups(),
                    Files.getLastModifiedTime(folder.ledger()).toInstant(),
                    ledger.head().revision(),
                    version);
            if (!Files.exists(zip)) {
                new Backups(folder, ledger).take(zip, progress);
            }
            return Optional.of(new StoreNote.Upgraded(version, ours.program().toString(), zip));
        } catch (IOException e) {
            throw StoreTrouble.of(folder.backups().toString(), e);
        }
    }

    /// From now on it is this version's.
    void done() throws StoreTrouble {
        try {
            if (!WrittenBy.read(folder.root()).equals(Optional.of(ours))) {
                ours.write(folder.root());
            }
        } catch (IOException e) {
            throw StoreTrouble.of(folder.root().toString(), e);
        }
    }
}
