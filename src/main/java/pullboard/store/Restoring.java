package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import pullboard.board.Board;
import pullboard.store.journal.Journal;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.journal.Opening;

/// Puts a backup in the place of the board: first everything that can go wrong beside it, then one renaming, before
/// and
/// after which the folder holds a whole board.
final class Restoring {
    private final BoardFolder folder;
    private final Path zip;
    private final Path beside;

    Restoring(BoardFolder folder, Path zip) {
        this.folder = folder;
        this.zip = zip;
        beside = folder.unfinished("restore");
    }

    /// Unpacks the backup beside the board and reads all of it.
    ///
    /// @throws StoreTrouble BACKUP_UNREADABLE or BACKUP_NEWER; nothing was changed
    void prepare(Progress progress) throws StoreTrouble {
        progress.at("unpack", 0, 0);
        try {
            Files.createDirectories(beside);
            read(progress);
        } catch (StoreTrouble trouble) {
            throw trouble.kind() == StoreTrouble.Kind.NEWER
                    ? new StoreTrouble(StoreTrouble.Kind.BACKUP_NEWER, String.valueOf(zip.getFileName()), trouble)
                    : trouble;
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        } catch (IOException e) {
            throw StoreTrouble.of(zip.toString(), e);
        }
    }

    private void read(Progress progress) throws StoreTrouble, JournalTrouble {
        BackupFile.unpackLedger(zip, beside.resolve(BackupFile.LEDGER));
        BackupFile.inspect(zip, beside.resolve(BackupFile.LEDGER));
        try (Ledger ledger = ledger()) {
            ledger.replay(Board.EMPTY, ledger.head().revision(), progress);
        }
    }

    private Ledger ledger() throws JournalTrouble, StoreTrouble {
        return switch (Journal.open(beside)) {
            case Opening.Ready ready -> new Ledger(ready.journal());
            case Opening.Broken broken ->
                throw BackupFile.unreadable(zip, broken.damage().why(), null);
        };
    }

    /// Copies a ledger that cannot be backed up.
    void keepOld() throws StoreTrouble {
        Path old = folder.journal().resolve(BackupFile.LEDGER);
        try {
            for (int number = 1; Files.exists(old); number++) {
                Path aside = folder.journal().resolve("ledger.replaced-" + number);
                if (!Files.exists(aside)) {
                    Files.copy(old, aside);
                    return;
                }
            }
        } catch (IOException e) {
            throw StoreTrouble.of(old.toString(), e);
        }
    }

    /// Both ledger and database must be closed. The database goes first: one that is ahead of its ledger would be
    /// taken for the memory of something lost.
    void swap(Progress progress) throws StoreTrouble {
        try {
            Files.deleteIfExists(folder.database());
            BoardFolder.force(folder.root());
            progress.at("swap", 0, 1);
            Files.createDirectories(folder.journal());
            Files.move(
                    beside.resolve(BackupFile.LEDGER),
                    folder.journal().resolve(BackupFile.LEDGER),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            BoardFolder.force(folder.journal());
            progress.at("swap", 1, 1);
            if (!Files.exists(folder.settings())) {
                BackupFile.unpackSettings(zip, folder.settings());
            }
        } catch (IOException e) {
            throw StoreTrouble.of(folder.root().toString(), e);
        }
    }

    void tidy() throws StoreTrouble {
        try {
            BoardFolder.deleteAll(beside);
        } catch (IOException e) {
            throw StoreTrouble.of(beside.toString(), e);
        }
    }
}
