package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/// The steps from a folder to an open journal.
final class JournalOpening {
    private final LedgerFiles files;

    JournalOpening(LedgerFiles files) {
        this.files = files;
    }

    Opening open() throws JournalTrouble {
        try {
            files.makeFolder();
            LedgerLock lock = LedgerLock.take(files.lock());
            Opening opening = null;
            try {
                opening = openLocked(lock);
                return opening;
            } finally {
                if (!(opening instanceof Opening.Ready)) {
                    lock.close();
                }
            }
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger in " + files.folder() + " could not be opened", e);
        }
    }

    private Opening openLocked(LedgerLock lock) throws IOException, JournalTrouble {
        Files.deleteIfExists(files.fresh());
        boolean created = !Files.exists(files.ledger());
        if (created) {
            files.create(new LedgerHeader(UUID.randomUUID()));
        }
        FileChannel file = FileChannel.open(files.ledger(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        Opening opening = null;
        try {
            opening = examine(file, lock, created);
            return opening;
        } finally {
            if (!(opening instanceof Opening.Ready)) {
                file.close();
            }
        }
    }

    private Opening examine(FileChannel file, LedgerLock lock, boolean created) throws IOException, JournalTrouble {
        OffsetIndex index = new OffsetIndex();
        return switch (new LedgerScan(files.ledger(), file, file.size(), index).run()) {
            case Finding.Damage damage -> new Opening.Broken(damage);
            case Finding.TornTail torn -> {
                file.truncate(torn.head().length());
                yield ready(file, lock, index, torn.boardId(), torn.head(), created, Optional.of(torn));
            }
            case Finding.Sound sound ->
                ready(file, lock, index, sound.boardId(), sound.head(), created, Optional.empty());
        };
    }

    /// Entries that a killed process wrote but did not force are read like all others, so they are forced now.
    private Opening ready(
            FileChannel file,
            LedgerLock lock,
            OffsetIndex index,
            UUID board,
            Head head,
            boolean created,
            Optional<Finding.TornTail> cut)
            throws IOException {
        file.force(true);
        return new Opening.Ready(new Journal(files, lock, file, index, new LedgerHeader(board), head), created, cut);
    }
}
