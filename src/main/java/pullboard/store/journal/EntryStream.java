package pullboard.store.journal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The payloads of one entry's frames in a row. Remembers its own failure, so that a consumer cannot hide it.
final class EntryStream extends InputStream {
    private final FrameReader frames;
    private byte[] payload;
    private int at;
    private boolean last;
    private @Nullable IOException failure;

    EntryStream(FrameReader frames, Frame first) {
        this.frames = frames;
        this.payload = first.payload();
        this.last = first.last();
    }

    @Override
    public int read() throws IOException {
        return more() ? payload[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int part = Math.min(length, payload.length - at);
        System.arraycopy(payload, at, into, offset, part);
        at += part;
        return part;
    }

    /// Steps over what the consumer left.
    void finish() throws IOException {
        while (!last) {
            nextFrame();
        }
        at = payload.length;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    private boolean more() throws IOException {
        while (at == payload.length && !last) {
            nextFrame();
        }
        return at < payload.length;
    }

    private void nextFrame() throws IOException {
        try {
            Frame frame = frames.next();
            if (frame == null) {
                throw new IOException("The ledger ends inside an entry");
            }
            payload = frame.payload();
            last = frame.last();
            at = 0;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
