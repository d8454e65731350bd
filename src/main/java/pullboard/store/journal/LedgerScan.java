package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Checks a ledger file from its first to its last byte and tells a torn tail from damage.
final class LedgerScan {
    private final Path path;
    private final FileChannel file;
    private final long size;
    private final OffsetIndex index;

    /// @param size how much of the file counts
    /// @param index learns where entries begin
    LedgerScan(Path path, FileChannel file, long size, OffsetIndex index) {
        this.path = path;
        this.file = file;
        this.size = size;
        this.index = index;
    }

    /// @throws JournalTrouble NEWER_FORMAT
    Finding run() throws IOException, JournalTrouble {
        LedgerHeader header;
        try {
            header = LedgerHeader.decoded(new FileSlice(file, 0, size).readNBytes(LedgerHeader.SIZE));
        } catch (JournalTrouble e) {
            if (e.reason() == JournalTrouble.Reason.NEWER_FORMAT) {
                throw e;
            }
            return new Finding.Damage(path, Optional.empty(), Optional.empty(), 0, String.valueOf(e.getMessage()));
        }
        return frames(header);
    }

    private Finding frames(LedgerHeader header) throws IOException {
        UUID board = header.boardId();
        Head good = header.genesis();
        FrameReader reader = FrameReader.after(good, new FileSlice(file, LedgerHeader.SIZE, size));
        index.entryBegins(good);
        try {
            while (reader.advance()) {
                if (reader.atEntryEnd()) {
                    good = reader.head();
                    index.entryBegins(good);
                }
            }
        } catch (BrokenFrame e) {
            String why = String.valueOf(e.getMessage());
            return e.readable() || laterGroup(e.offset() + 1, good.revision() + 2)
                    ? new Finding.Damage(path, Optional.of(board), Optional.of(good), e.offset(), why)
                    : new Finding.TornTail(board, good, size - good.length(), why);
        }
        return reader.atEntryEnd()
                ? new Finding.Sound(board, good)
                : new Finding.TornTail(board, good, size - good.length(), "the file ends inside an entry");
    }

    /// Whether a group that begins behind this offset proves that the bytes before it had been forced.
    private boolean laterGroup(long offset, long revision) throws IOException {
        FrameSearch search = new FrameSearch(file, size);
        FrameSearch.Found found = search.next(offset);
        while (found != null) {
            if (found.frame().firstOfGroup() && found.frame().revision() >= revision) {
                return true;
            }
            found = search.next(found.offset() + found.frame().size());
        }
        return false;
    }
}
