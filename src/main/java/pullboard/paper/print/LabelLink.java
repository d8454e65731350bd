package pullboard.paper.print;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A connection to a label printer. Nothing here waits for ever: a write that the printer does not take is ended by a
/// watchdog that closes the connection, since a socket has no time limit for writing.
final class LabelLink implements AutoCloseable {
    /// So much is given to the watchdog to guard at a time.
    private static final int PIECE = 8192;

    /// What is written stays near to what the printer has taken.
    private static final int ON_THE_WAY = 32_768;

    private static final int ETX = 3;
    private static final int LONGEST_ANSWER = 1000;

    private final Socket socket = new Socket();
    private final Patience patience;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("label-watchdog").factory());
    private final AtomicBoolean stalled = new AtomicBoolean();

    private LabelLink(Patience patience) {
        this.patience = patience;
    }

    /// @throws PrintTrouble NOT_REACHED
    static LabelLink open(LabelPrinter printer, Patience patience) throws PrintTrouble {
        LabelLink link = new LabelLink(patience);
        try {
            link.socket.setSendBufferSize(ON_THE_WAY);
            link.socket.connect(new InetSocketAddress(printer.host(), printer.port()), millis(patience.connect()));
            return link;
        } catch (IOException e) {
            link.close();
            throw new PrintTrouble(Obstacle.Kind.NOT_REACHED, says(e), e);
        }
    }

    /// Sends it all.
    ///
    /// @throws PrintTrouble STALLED or BROKE_OFF; part of it may have been taken
    void write(byte[] bytes) throws PrintTrouble {
        for (int at = 0; at < bytes.length; at += PIECE) {
            ScheduledFuture<?> guard = watchdog.schedule(this::stall, millis(patience.write()), TimeUnit.MILLISECONDS);
            try {
                socket.getOutputStream().write(bytes, at, Math.min(PIECE, bytes.length - at));
            } catch (IOException e) {
                throw stalled.get()
                        ? new PrintTrouble(Obstacle.Kind.STALLED, "", e)
                        : new PrintTrouble(Obstacle.Kind.BROKE_OFF, says(e), e);
            } finally {
                guard.cancel(false);
            }
        }
    }

    /// How the printer does; SILENT where it does not say within its time.
    PrinterState state() throws PrintTrouble {
        write(Zpl.bytes(Zpl.ASK_STATUS));
        return HostStatus.read(answer());
    }

    /// Says that no more comes, and waits a little for the printer to have read it all: a connection that is reset now
    /// has lost something.
    void finish() throws PrintTrouble {
        try {
            socket.shutdownOutput();
            socket.setSoTimeout(millis(patience.answer()));
            InputStream in = socket.getInputStream();
            for (int read = 0; read < LONGEST_ANSWER && in.read() >= 0; read++) {}
        } catch (SocketTimeoutException taken) {
            return;
        } catch (IOException e) {
            throw new PrintTrouble(Obstacle.Kind.BROKE_OFF, says(e), e);
        }
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        shut();
    }

    /// Ends whatever waits on the connection; from any thread.
    void shut() {
        try {
            socket.close();
        } catch (IOException gone) {
            return;
        }
    }

    private void stall() {
        stalled.set(true);
        shut();
    }

    private @Nullable String answer() throws PrintTrouble {
        StringBuilder said = new StringBuilder();
        try {
            socket.setSoTimeout(millis(patience.answer()));
            InputStream in = socket.getInputStream();
            int lines = 0;
            while (lines < HostStatus.LINES && said.length() < LONGEST_ANSWER) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                said.append(new String(new byte[] {(byte) next}, StandardCharsets.US_ASCII));
                lines += next == ETX ? 1 : 0;
            }
            return said.toString();
        } catch (SocketTimeoutException silent) {
            return said.toString();
        } catch (IOException e) {
            throw new PrintTrouble(Obstacle.Kind.BROKE_OFF, says(e), e);
        }
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }

    private static String says(IOException e) {
        return String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
