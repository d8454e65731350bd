package pullboard.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;

/// Where the owner of a data folder takes the wishes of other processes: a socket that only this user may use, or
/// the group that shares the folder.
public final class Reception implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Reception.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
    private static final int CHUNK = 8192;

    private final Path folder;
    private final ServerSocketChannel door;
    private final Service service;
    private final Duration patience;
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();

    /// What the owner does for a wish; its result is the exit code of whoever asked.
    @FunctionalInterface
    public interface Service {
        int serve(Wish wish, PrintStream out, PrintStream err);
    }

    private Reception(Path folder, ServerSocketChannel door, Service service, Duration patience) {
        this.folder = folder;
        this.door = door;
        this.service = service;
        this.patience = patience;
    }

    /// Opens the door.
    ///
    /// @throws IOException where this system has no such sockets: other processes then wait until this one ends
    public static Reception open(Ownership ownership, Service service) throws IOException {
        return open(ownership, service, PATIENCE);
    }

    static Reception open(Ownership ownership, Service service, Duration patience) throws IOException {
        UnixDomainSocketAddress address = SocketPlace.make(ownership.folder());
        ServerSocketChannel door;
        try {
            door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException e) {
            throw new IOException("this system has no local sockets", e);
        }
        try {
            door.bind(address);
            Permissions.protect(address.getPath());
        } catch (IOException e) {
            door.close();
            throw e;
        }
        Reception reception = new Reception(ownership.folder(), door, service, patience);
        Thread.ofVirtual().name("reception").start(reception::welcome);
        return reception;
    }

    private void welcome() {
        while (door.isOpen()) {
            try {
                SocketChannel visitor = door.accept();
                visitors.execute(() -> attend(visitor));
            } catch (ClosedChannelException closing) {
                return;
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "a command could not be taken", e);
            }
        }
    }

    private void attend(SocketChannel visitor) {
        try (Wire wire = new Wire(visitor, patience)) {
            if (!mayAsk(visitor)) {
                return;
            }
            Wire.Frame frame = wire.receive();
            if (frame.kind() != Wire.Kind.WISH || frame.payload().length == 0 || frame.payload()[0] != Wire.VERSION) {
                wire.send(Wire.Kind.REFUSED, new byte[0], 0);
                return;
            }
            byte[] words = frame.payload();
            serve(wire, Wish.from(Arrays.copyOfRange(words, 1, words.length)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "whoever sent a command has gone: " + e);
        }
    }

    private void serve(Wire wire, Wish wish) throws IOException {
        wire.send(Wire.Kind.ACCEPTED, new byte[0], 0);
        CountDownLatch served = new CountDownLatch(1);
        Thread.ofVirtual().name("hand-over-heart").start(() -> beat(wire, served));
        PrintStream out = stream(wire, Wire.Kind.OUT);
        PrintStream err = stream(wire, Wire.Kind.ERR);
        int exit = 1;
        try {
            exit = service.serve(wish, out, err);
        } finally {
            served.countDown();
            out.flush();
            err.flush();
        }
        byte[] code = ByteBuffer.allocate(Integer.BYTES).putInt(exit).array();
        wire.send(Wire.Kind.EXIT, code, code.length);
    }

    private static void beat(Wire wire, CountDownLatch served) {
        try {
            while (!served.await(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS)) {
                wire.send(Wire.Kind.ALIVE, new byte[0], 0);
            }
        } catch (IOException visitorHasGone) {
            LOG.log(System.Logger.Level.DEBUG, "nobody waits for the answer any more", visitorHasGone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PrintStream stream(Wire wire, Wire.Kind kind) {
        OutputStream frames = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                wire.send(kind, Arrays.copyOfRange(bytes, from, from + length), length);
            }
        };
        return new PrintStream(new BufferedOutputStream(frames, CHUNK), false, StandardCharsets.UTF_8);
    }

    /// The permissions of the socket say so already, and alone where a group shares the board; where the system names
    /// the other side, it is asked as well.
    private boolean mayAsk(SocketChannel visitor) throws IOException {
        if (Permissions.isShared(folder) || !visitor.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
            return true;
        }
        String user =
                visitor.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
        return user.equals(Files.getOwner(folder.resolve(Ownership.LOCK)).getName());
    }

    /// Closes the door, and waits for what is being done.
    @Override
    public void close() throws IOException {
        door.close();
        SocketPlace.clean(folder);
        visitors.shutdown();
        try {
            if (!visitors.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                visitors.shutdownNow();
            }
        } catch (InterruptedException e) {
            visitors.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
