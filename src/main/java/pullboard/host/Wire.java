package pullboard.host;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Frames over the hand-over socket: kind (1 byte), length (4 bytes, big end first), payload. Whoever keeps the other
/// side waiting too long is cut off.
final class Wire implements AutoCloseable {
    /// Of the conversation; another number is refused by name.
    static final byte VERSION = 1;

    /// A request is longer than this only by mistake or malice.
    static final int LONGEST = 1 << 20;

    private static final int HEAD = 5;

    /// What a frame is.
    enum Kind {
        /// Version byte and {@link Wish}; the first frame of whoever asks.
        WISH,
        /// The owner will do it, from now on.
        ACCEPTED,
        OUT,
        ERR,
        /// The owner is still at it.
        ALIVE,
        /// Exit code, 4 bytes.
        EXIT,
        /// Not this version, or not readable: nothing was done.
        REFUSED
    }

    record Frame(Kind kind, byte[] payload) {}

    private final SocketChannel channel;
    private final Duration patience;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("hand-over-watch").factory());
    private final ReentrantLock sending = new ReentrantLock();

    /// @param patience how long one frame may take
    Wire(SocketChannel channel, Duration patience) {
        this.channel = channel;
        this.patience = patience;
    }

    void send(Kind kind, byte[] payload, int length) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
        frame.put((byte) kind.ordinal()).putInt(length).put(payload, 0, length).flip();
        sending.lock();
        Future<?> alarm = alarm();
        try {
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        } finally {
            alarm.cancel(false);
            sending.unlock();
        }
    }

    /// @throws EOFException where the other side has gone
    Frame receive() throws IOException {
        Future<?> alarm = alarm();
        try {
            ByteBuffer head = fill(ByteBuffer.allocate(HEAD));
            int kind = head.get();
            int length = head.getInt();
            if (kind < 0 || kind >= Kind.values().length || length < 0 || length > LONGEST) {
                throw new IOException("not a frame: kind " + kind + ", length " + length);
            }
            return new Frame(
                    Kind.values()[kind], fill(ByteBuffer.allocate(length)).array());
        } finally {
            alarm.cancel(false);
        }
    }

    private ByteBuffer fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    private Future<?> alarm() {
        return watch.schedule(this::cutOff, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cutOff() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(Wire.class.getName()).log(System.Logger.Level.DEBUG, "closing a silent connection", e);
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        channel.close();
    }
}
