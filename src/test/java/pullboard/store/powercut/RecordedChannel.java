package pullboard.store.powercut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// Passes everything on to a real channel and records what changes the disk.
final class RecordedChannel extends FileChannel {
    private final RecordedDisk disk;
    private final FileChannel real;
    private final int file;
    private final String name;

    RecordedChannel(RecordedDisk disk, FileChannel real, int file, String name) {
        this.disk = disk;
        this.real = real;
        this.file = file;
        this.name = name;
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        synchronized (disk) {
            int allowed = disk.faults().beforeWrite(from.remaining());
            ByteBuffer part = from.slice(from.position(), allowed);
            int written = real.write(part, at);
            byte[] bytes = new byte[written];
            from.get(bytes);
            disk.record(new DiskEvent.Write(file, at, bytes));
            return written;
        }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        synchronized (disk) {
            long at = real.position();
            int written = write(from, at);
            real.position(at + written);
            return written;
        }
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            while (from[i].hasRemaining()) {
                written += write(from[i]);
            }
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        synchronized (disk) {
            disk.faults().beforeTruncate();
            if (size < real.size()) {
                real.truncate(size);
                disk.record(new DiskEvent.Truncate(file, size));
            }
            return this;
        }
    }

    /// Nothing is really forced: the test is about the record, and real forces are slow.
    @Override
    public void force(boolean metaData) throws IOException {
        synchronized (disk) {
            disk.faults().beforeForce();
            disk.record(file == RecordedDisk.FOLDER ? new DiskEvent.ForceFolder(name) : new DiskEvent.Force(file));
        }
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        int got = from.read(bytes);
        return got <= 0 ? 0 : write(bytes.flip(), at);
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel to) throws IOException {
        return real.transferTo(at, count, to);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) throws IOException {
        if (mode != MapMode.READ_ONLY) {
            throw new UnsupportedOperationException("Writes through a map are not recorded");
        }
        return real.map(mode, at, size);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return real.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return real.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        return real.read(into, at);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
        return real.lock(at, size, shared);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
        return real.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
