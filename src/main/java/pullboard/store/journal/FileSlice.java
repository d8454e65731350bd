package pullboard.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// The bytes of a file from one offset up to another (or up to its end, if that comes first), as a stream.
/// Keeps its own position, so that several can read the same channel.
final class FileSlice extends InputStream {
    private final FileChannel file;
    private final long end;
    private long position;

    FileSlice(FileChannel file, long from, long end) {
        this.file = file;
        this.position = from;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, end - position);
        if (wanted <= 0) {
            return length == 0 ? 0 : -1;
        }
        int got = file.read(ByteBuffer.wrap(into, offset, wanted), position);
        if (got > 0) {
            position += got;
        }
        return got;
    }
}
