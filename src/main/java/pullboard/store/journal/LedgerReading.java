package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One pass over the durable part of a ledger, on a channel of its own so that an interrupted reader closes only that.
final class LedgerReading implements AutoCloseable {
    private final FileChannel file;
    private final FrameReader frames;
    private final Head end;
    private final long fromRevision;

    private LedgerReading(FileChannel file, FrameReader frames, Head end, long fromRevision) {
        this.file = file;
        this.frames = frames;
        this.end = end;
        this.fromRevision = fromRevision;
    }

    static LedgerReading open(Path ledger, Head start, Head end, long fromRevision) throws JournalTrouble {
        try {
            FileChannel file = FileChannel.open(ledger, StandardOpenOption.READ);
            FileSlice slice = new FileSlice(file, start.length(), end.length());
            return new LedgerReading(file, FrameReader.after(start, slice), end, fromRevision);
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger could not be opened for reading", e);
        }
    }

    Head end() {
        return end;
    }

    @Nullable
    Frame next() throws JournalTrouble {
        try {
            while (frames.advance()) {
                if (frames.revision() >= fromRevision) {
                    return frames.frame();
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (!frames.head().equals(end)) {
            String message = "The ledger ends at %s instead of %s".formatted(frames.head(), end);
            throw new JournalTrouble(JournalTrouble.Reason.DAMAGED, message);
        }
        return null;
    }

    <X extends Exception> void entry(Frame first, EntryConsumer<X> consumer) throws JournalTrouble, X {
        EntryStream payload = new EntryStream(frames, first);
        try {
            consumer.accept(first.revision(), payload);
        } finally {
            IOException failure = payload.failure();
            if (failure != null) {
                throw unreadable(failure);
            }
        }
        try {
            payload.finish();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static JournalTrouble unreadable(IOException e) {
        return e instanceof BrokenFrame
                ? new JournalTrouble(JournalTrouble.Reason.DAMAGED, String.valueOf(e.getMessage()), e)
                : JournalTrouble.of("The ledger could not be read", e);
    }

    @Override
    public void close() throws JournalTrouble {
        try {
            file.close();
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger could not be closed after reading", e);
        }
    }
}
