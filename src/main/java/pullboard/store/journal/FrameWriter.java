package pullboard.store.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Builds the frames of one group behind a known head and writes them to the file. Forces nothing.
final class FrameWriter {
    private static final int FLUSH_AT = 1 << 18;
    private static final int FIRST_BUFFER = 1 << 12;

    private final FileChannel file;
    private final OffsetIndex index;
    private final FrameFormat format = new FrameFormat();
    private byte[] buffer = new byte[FIRST_BUFFER];
    private int frameAt;
    private int filled;

    private long position;
    private long revision;
    private byte[] link = new byte[ChainHash.SIZE];
    private boolean groupBegun;
    private @Nullable IOException failure;

    FrameWriter(FileChannel file, OffsetIndex index) {
        this.file = file;
        this.index = index;
    }

    void begin(Head head) {
        position = head.length();
        revision = head.revision();
        link = head.hash().bytes();
        frameAt = 0;
        filled = 0;
        groupBegun = false;
        failure = null;
    }

    void entry(EntryPayload payload) throws JournalTrouble {
        index.entryBegins(head());
        revision++;
        openFrame();
        try (Sink sink = new Sink()) {
            payload.writeTo(sink);
        } catch (IOException e) {
            checkWritten();
            throw new JournalTrouble(JournalTrouble.Reason.PAYLOAD, "An entry could not be produced: " + e, e);
        }
        checkWritten();
        sealFrame(FrameFormat.LAST);
    }

    /// A frame from elsewhere, unchanged; the caller has checked that it fits.
    void genuine(Frame frame) {
        byte[] bytes = frame.encoded();
        if (frame.revision() != revision) {
            index.entryBegins(head());
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
        frameAt = filled;
        revision = frame.revision();
        link = frame.hash().bytes();
        flushIfLarge();
    }

    /// Hands everything to the file and says where the ledger ends then.
    Head finish() throws JournalTrouble {
        flush();
        checkWritten();
        return head();
    }

    private Head head() {
        return new Head(revision, ChainHash.of(link), position + frameAt);
    }

    private void checkWritten() throws JournalTrouble {
        if (failure != null) {
            throw JournalTrouble.of("The ledger could not be written", Objects.requireNonNull(failure));
        }
    }

    private void openFrame() {
        room(FrameFormat.HEADER);
        filled += FrameFormat.HEADER;
    }

    private void sealFrame(int flags) {
        int group = groupBegun ? 0 : FrameFormat.GROUP;
        groupBegun = true;
        format.seal(buffer, frameAt, payloadSize(), flags | group, revision, link);
        frameAt = filled;
        flushIfLarge();
    }

    private int payloadSize() {
        return filled - frameAt - FrameFormat.HEADER;
    }

    private void flushIfLarge() {
        if (filled >= FLUSH_AT) {
            flush();
        }
    }

    private void flush() {
        ByteBuffer out = ByteBuffer.wrap(buffer, 0, filled);
        try {
            while (failure == null && out.hasRemaining()) {
                file.write(out, position + out.position());
            }
        } catch (IOException e) {
            failure = e;
        }
        position += filled;
        filled = 0;
        frameAt = 0;
    }

    private void room(int more) {
        if (buffer.length - filled < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, filled + more));
        }
    }

    /// Where the caller writes one entry. A failure of the file is remembered, so that it counts even if swallowed.
    private final class Sink extends OutputStream {
        private boolean closed;

        @Override
        public void write(int one) throws IOException {
            makeRoom(1);
            buffer[filled++] = (byte) one;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            int done = 0;
            while (done < length) {
                int part = makeRoom(length - done);
                System.arraycopy(bytes, offset + done, buffer, filled, part);
                filled += part;
                done += part;
            }
        }

        @Override
        public void close() {
            closed = true;
        }

        private int makeRoom(int wanted) throws IOException {
            if (closed) {
                throw new IOException("This entry is already finished");
            }
            if (payloadSize() == FrameFormat.MAX_PAYLOAD) {
                sealFrame(0);
                openFrame();
            }
            if (failure != null) {
                throw failure;
            }
            int part = Math.min(wanted, FrameFormat.MAX_PAYLOAD - payloadSize());
            room(part);
            return part;
        }
    }
}
