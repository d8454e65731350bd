package pullboard.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads frames one after the other from any source and checks each: checksum, revision and chain.
/// Holds one frame in memory. Not for several threads.
public final class FrameReader {
    private static final int FIRST_BUFFER = 1 << 16;

    private final InputStream in;
    private final FrameFormat format = new FrameFormat();
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int at;
    private int filled;
    private int size;

    private long offset;
    private long revision;
    private boolean entryOpen;
    private final byte[] link;
    private boolean linked;

    private FrameReader(InputStream in, Head before, boolean linked) {
        this.in = in;
        this.offset = before.length();
        this.revision = before.revision();
        this.link = before.hash().bytes();
        this.linked = linked;
    }

    /// @param in stands at the first frame after `before`
    public static FrameReader after(Head before, InputStream in) {
        return new FrameReader(in, before, true);
    }

    /// Takes the first frame's revision and hash on trust (its checksum must fit) and checks all others against it.
    ///
    /// @param offset of the first frame, only for messages
    public static FrameReader unanchored(InputStream in, long offset) {
        return new FrameReader(in, new Head(0, ChainHash.of(new byte[ChainHash.SIZE]), offset), false);
    }

    /// The next frame, or null where the source ends after a whole frame.
    ///
    /// @throws BrokenFrame if the next bytes are no frame, or one that does not fit; the reader is then of no
    /// use any more
    public @Nullable Frame next() throws IOException {
        return advance() ? frame() : null;
    }

    /// Steps to the next frame without copying it; false at the end.
    boolean advance() throws IOException {
        at += size;
        offset += size;
        size = 0;
        if (!fill(FrameFormat.HEADER)) {
            if (at == filled) {
                return false;
            }
            throw broken(false, "the file ends inside the head of a frame");
        }
        if (!FrameFormat.plausible(buffer, at)) {
            throw broken(false, "these bytes are no frame");
        }
        int whole = FrameFormat.HEADER + FrameFormat.length(buffer, at);
        if (!fill(whole)) {
            throw broken(false, "the file ends inside a frame");
        }
        if (!format.checksumFits(buffer, at)) {
            throw broken(false, "the checksum of a frame is wrong");
        }
        checkPlace(whole - FrameFormat.HEADER);
        size = whole;
        return true;
    }

    private void checkPlace(int payload) throws BrokenFrame {
        long found = FrameFormat.revision(buffer, at);
        long due = entryOpen ? revision : revision + 1;
        if (linked && found != due) {
            throw broken(true, "revision %d stands where %d is due".formatted(found, due));
        }
        if (linked) {
            format.chain(buffer, at, payload, link);
            if (!Arrays.equals(link, FrameFormat.hash(buffer, at))) {
                throw broken(true, "revision %d does not fit the chain".formatted(found));
            }
        } else {
            System.arraycopy(FrameFormat.hash(buffer, at), 0, link, 0, link.length);
            linked = true;
        }
        revision = found;
        entryOpen = (FrameFormat.flags(buffer, at) & FrameFormat.LAST) == 0;
    }

    /// A copy of the frame that [#advance] stepped to.
    Frame frame() {
        return new Frame(Arrays.copyOfRange(buffer, at, at + size));
    }

    /// Whether the frames read so far end with a whole entry.
    public boolean atEntryEnd() {
        return !entryOpen;
    }

    /// Behind the frame read last.
    public Head head() {
        return new Head(revision, ChainHash.of(link), offset + size);
    }

    long revision() {
        return revision;
    }

    private BrokenFrame broken(boolean readable, String why) {
        return new BrokenFrame(offset, readable, "At byte " + offset + " " + why);
    }

    /// Sees to it that this many bytes stand at `at`; false if the source has fewer.
    private boolean fill(int wanted) throws IOException {
        if (filled - at >= wanted) {
            return true;
        }
        byte[] room = wanted > buffer.length ? new byte[Math.max(wanted, FIRST_BUFFER) * 2] : buffer;
        System.arraycopy(buffer, at, room, 0, filled - at);
        buffer = room;
        filled -= at;
        at = 0;
        while (filled < wanted) {
            int got = in.read(buffer, filled, buffer.length - filled);
            if (got < 0) {
                return false;
            }
            filled += got;
        }
        return true;
    }
}
