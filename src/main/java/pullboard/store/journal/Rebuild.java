package pullboard.store.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes a new ledger out of everything that still exists of an old one: what the damaged file holds, the frames kept
/// in the database, backups. A frame is taken only if the hash chain proves that it belongs in its place.
public final class Rebuild {
    private final LedgerFiles files;
    private final LedgerHeader header;

    /// @param head of the new ledger; frames behind a gap that nobody could fill are not in it
    /// @param keptAside where the old file is kept, if there was one
    public record Result(Head head, Optional<Path> keptAside) {}

    public Rebuild(Path folder, UUID boardId) {
        this.files = new LedgerFiles(folder);
        this.header = new LedgerHeader(boardId);
    }

    /// Replaces the ledger of the folder, which must not be open. The old file stays beside it under another name.
    ///
    /// @param sources are all read once, side by side; the first that has a fitting frame gives it
    /// @throws JournalTrouble IN_USE, DISK_FULL, READ_ONLY or IO; the old ledger is still in its place then
    public Result from(List<? extends FrameSource> sources) throws JournalTrouble {
        try {
            files.makeFolder();
            try (LedgerLock lock = LedgerLock.take(files.lock())) {
                Head head = write(sources);
                Optional<Path> aside = keepOld();
                files.promoteFresh();
                return new Result(head, aside);
            }
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger in " + files.folder() + " could not be rebuilt", e);
        }
    }

    private Head write(List<? extends FrameSource> sources) throws IOException {
        List<Ahead> ahead = new ArrayList<>();
        for (FrameSource source : sources) {
            ahead.add(new Ahead(source));
        }
        try (FileChannel file = files.openFresh()) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
            out.write(header.encoded());
            Head at = header.genesis();
            Head whole = at;
            boolean last = true;
            for (Frame next = find(ahead, at, last); next != null; next = find(ahead, at, last)) {
                out.write(next.encoded());
                at = new Head(next.revision(), next.hash(), at.length() + next.size());
                last = next.last();
                whole = last ? at : whole;
            }
            out.flush();
            file.truncate(whole.length());
            file.force(true);
            return whole;
        }
    }

    private static @Nullable Frame find(List<Ahead> sources, Head at, boolean entryEnded) throws IOException {
        long due = entryEnded ? at.revision() + 1 : at.revision();
        for (Ahead source : sources) {
            Frame frame = source.fitting(due, at.hash());
            if (frame != null) {
                return frame;
            }
        }
        return null;
    }

    private Optional<Path> keepOld() throws IOException {
        if (!Files.exists(files.ledger())) {
            return Optional.empty();
        }
        Path aside = files.aside();
        Files.copy(files.ledger(), aside);
        try (FileChannel copy = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            copy.force(true);
        }
        return Optional.of(aside);
    }

    /// A source with its next frame in hand.
    private static final class Ahead {
        private final FrameSource source;
        private @Nullable Frame next;

        Ahead(FrameSource source) throws IOException {
            this.source = source;
            this.next = source.next();
        }

        @Nullable
        Frame fitting(long revision, ChainHash before) throws IOException {
            Frame frame = next;
            while (frame != null && frame.revision() <= revision) {
                if (frame.revision() == revision && frame.follows(before)) {
                    next = source.next();
                    return frame;
                }
                frame = source.next();
                next = frame;
            }
            return null;
        }
    }
}
