package pullboard.host;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/// Carries a wish to the owner of a data folder and brings back what it prints.
public final class Messenger {
    /// The owner gives a sign of life every second.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final Duration patience;

    public Messenger(DataFolder folder) {
        this(folder, PATIENCE);
    }

    Messenger(DataFolder folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// How the errand ended.
    public sealed interface Outcome {
        /// The owner did it.
        record Done(int exit) implements Outcome {}

        /// Nobody listens, and nothing was done: ask again.
        record NobodyThere() implements Outcome {}

        /// The owner fell silent: it may or may not have been done.
        record Lost() implements Outcome {}

        /// The owner does not understand: it runs another version. Nothing was done.
        record NotUnderstood() implements Outcome {}
    }

    /// Asks, and prints what the owner prints.
    public Outcome carry(Wish wish, PrintStream out, PrintStream err) {
        Optional<UnixDomainSocketAddress> address = SocketPlace.find(folder.path());
        if (address.isEmpty()) {
            return new Outcome.NobodyThere();
        }
        SocketChannel channel;
        try {
            channel = SocketChannel.open(address.get());
        } catch (IOException | UnsupportedOperationException nobody) {
            return new Outcome.NobodyThere();
        }
        try (Wire wire = new Wire(channel, patience)) {
            return converse(wire, wish, out, err);
        } catch (IOException e) {
            return new Outcome.Lost();
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static Outcome converse(Wire wire, Wish wish, PrintStream out, PrintStream err) throws IOException {
        byte[] words = wish.bytes();
        byte[] payload = new byte[words.length + 1];
        payload[0] = Wire.VERSION;
        System.arraycopy(words, 0, payload, 1, words.length);
        Wire.Frame first;
        try {
            wire.send(Wire.Kind.WISH, payload, payload.length);
            first = wire.receive();
        } catch (ClosedChannelException silent) {
            return new Outcome.Lost();
        } catch (EOFException | java.net.SocketException closedBeforeItBegan) {
            return new Outcome.NobodyThere();
        }
        if (first.kind() != Wire.Kind.ACCEPTED) {
            return new Outcome.NotUnderstood();
        }
        while (true) {
            Wire.Frame frame = wire.receive();
            switch (frame.kind()) {
                case OUT -> out.write(frame.payload());
                case ERR -> err.write(frame.payload());
                case EXIT -> {
                    return new Outcome.Done(ByteBuffer.wrap(frame.payload()).getInt());
                }
                default -> {}
            }
        }
    }
}
