package pullboard.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds whole frames behind a place that cannot be read, trying every byte.
final class FrameSearch {
    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final long end;
    private final FrameFormat format = new FrameFormat();
    private final byte[] window;
    private long windowAt;
    private int windowSize;

    /// @param end how much of the file counts
    FrameSearch(FileChannel file, long end) {
        this.file = file;
        this.end = end;
        this.window = new byte[(int) Math.min(WINDOW, Math.max(FrameFormat.HEADER, end))];
    }

    record Found(long offset, Frame frame) {}

    /// The first frame with a right checksum that begins at this offset or later.
    @Nullable
    Found next(long from) throws IOException {
        for (long at = from; at + FrameFormat.HEADER <= end; at++) {
            if (at < windowAt || at + FrameFormat.HEADER > windowAt + windowSize) {
                load(at);
            }
            int inWindow = (int) (at - windowAt);
            if (FrameFormat.marked(window, inWindow) && FrameFormat.plausible(window, inWindow)) {
                Frame frame = whole(at, FrameFormat.HEADER + FrameFormat.length(window, inWindow));
                if (frame != null) {
                    return new Found(at, frame);
                }
            }
        }
        return null;
    }

    private @Nullable Frame whole(long at, int size) throws IOException {
        if (at + size > end) {
            return null;
        }
        byte[] bytes = new byte[size];
        int got = read(bytes, at);
        return got == size && format.checksumFits(bytes, 0) ? new Frame(bytes) : null;
    }

    private void load(long at) throws IOException {
        windowAt = at;
        windowSize = read(window, at);
        if (windowSize < FrameFormat.HEADER) {
            Arrays.fill(window, windowSize, FrameFormat.HEADER, (byte) 0);
            windowSize = FrameFormat.HEADER;
        }
    }

    private int read(byte[] into, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(into);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // goes on until the array is full or the file ends
        }
        return bytes.position();
    }
}
