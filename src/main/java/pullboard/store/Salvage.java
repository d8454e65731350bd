package pullboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pullboard.store.journal.Finding;
import pullboard.store.journal.Frame;
import pullboard.store.journal.FrameSource;
import pullboard.store.journal.Journal;
import pullboard.store.journal.JournalTrouble;
import pullboard.store.journal.Rebuild;
import pullboard.store.journal.SalvagedFrames;
import pullboard.store.tables.Database;
import pullboard.store.tables.Meta;

/// Puts a damaged or missing ledger together again from what is left of it, the database's copy and the newest
/// backups, as far as the chain of hashes proves each piece.
final class Salvage implements AutoCloseable {
    private static final int BACKUPS = 3;

    private final BoardFolder folder;
    private final List<Path> unfinished = new ArrayList<>();
    private final List<SalvagedFrames> files = new ArrayList<>();
    private final List<FrameSource> sources = new ArrayList<>();
    private @Nullable Database database;
    private @Nullable UUID board;
    private long highest;
    private boolean anything;

    Salvage(BoardFolder folder) {
        this.folder = folder;
    }

    /// Looks for everything that could hold a piece of the ledger.
    ///
    /// @param ledger what is left of it, null if there is none
    /// @param known the board's identity, where the ledger still tells
    void survey(@Nullable Path ledger, Optional<UUID> known) throws StoreTrouble {
        board = known.orElse(null);
        try {
            if (ledger != null) {
                highest = highestIn(ledger);
                add(ledger);
            }
            addDatabase();
            addBackups();
        } catch (IOException e) {
            throw StoreTrouble.of("the damaged ledger", e);
        }
    }

    /// Whether there is anything to make a ledger of.
    boolean hopeful() {
        return board != null && !sources.isEmpty();
    }

    /// Whether there has been a board here before.
    boolean anything() {
        return anything;
    }

    /// Makes the new ledger; the old file is kept beside it.
    StoreNote.LedgerMended mend() throws StoreTrouble {
        UUID mended = board;
        if (mended == null) {
            throw new StoreTrouble(StoreTrouble.Kind.DAMAGED, "nothing tells which board this was", null);
        }
        try {
            Rebuild.Result result = new Rebuild(folder.journal(), mended).from(sources);
            return new StoreNote.LedgerMended(result.head().revision(), highest, result.keptAside());
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        }
    }

    private static long highestIn(Path ledger) throws IOException {
        long highest = 0;
        try (SalvagedFrames frames = SalvagedFrames.of(ledger)) {
            for (Frame frame = frames.next(); frame != null; frame = frames.next()) {
                highest = Math.max(highest, frame.revision());
            }
        }
        return highest;
    }

    private void add(Path ledger) throws IOException {
        SalvagedFrames frames = SalvagedFrames.of(ledger);
        files.add(frames);
        sources.add(frames);
    }

    private void addDatabase() {
        if (!Files.exists(folder.database())) {
            return;
        }
        anything = true;
        try {
            Database open = Database.open(folder.url("board"));
            database = open;
            Optional<Meta> meta = open.meta();
            if (meta.isPresent() && isOurs(meta.get().board())) {
                highest = Math.max(highest, meta.get().revision());
                sources.add(open.frames(1));
            }
        } catch (SQLException | RuntimeException unreadable) {
            // the database is looked at again, and set aside, when it is opened
        }
    }

    private void addBackups() throws IOException {
        List<Backup> backups = Backups.newestFirst(folder.backups());
        anything |= !backups.isEmpty();
        for (Backup backup : backups.subList(0, Math.min(BACKUPS, backups.size()))) {
            Path copy = folder.unfinished("salvage");
            unfinished.add(copy);
            try {
                BackupFile.unpackLedger(backup.file(), copy);
                if (Journal.inspect(copy) instanceof Finding.Sound sound && isOurs(sound.boardId())) {
                    highest = Math.max(highest, sound.head().revision());
                    add(copy);
                }
            } catch (StoreTrouble | JournalTrouble unreadable) {
                // the next one may be better
            }
        }
    }

    /// The first that is readable tells which board it is.
    private boolean isOurs(UUID id) {
        if (board == null) {
            board = id;
        }
        return id.equals(board);
    }

    @Override
    public void close() throws IOException {
        Tables.close(database);
        for (SalvagedFrames file : files) {
            file.close();
        }
        for (Path copy : unfinished) {
            Files.deleteIfExists(copy);
        }
    }
}
