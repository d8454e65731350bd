package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Every frame with a right checksum that a damaged ledger file still holds, before and behind the damage.
/// Whether a frame is genuine is for the chain to say, see [Rebuild].
public final class SalvagedFrames implements FrameSource, AutoCloseable {
    private final FileChannel file;
    private final FrameSearch search;
    private long at = LedgerHeader.SIZE;

    private SalvagedFrames(FileChannel file, long size) {
        this.file = file;
        this.search = new FrameSearch(file, size);
    }

    public static SalvagedFrames of(Path ledger) throws IOException {
        FileChannel file = FileChannel.open(ledger, StandardOpenOption.READ);
        return new SalvagedFrames(file, file.size());
    }

    @Override
    public @Nullable Frame next() throws IOException {
        FrameSearch.Found found = search.next(at);
        if (found == null) {
            return null;
        }
        at = found.offset() + found.frame().size();
        return found.frame();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
