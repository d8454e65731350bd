package pullboard.paper.print;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A label printer on the desk: a listener that behaves as it is told.
final class Desk implements AutoCloseable {
    static final String READY = status("0", "0", "0");
    static final String NO_PAPER = status("1", "0", "0");
    static final String PAUSED = status("0", "1", "0");
    static final String OPEN = status("0", "0", "1");

    private static final int FIRST_BYTES = 20_000;

    enum Manner {
        TAKES_ALL,
        /// Takes all, and never says how it is.
        SILENT,
        /// Answers the first question, then reads no more.
        STALLS,
        /// Answers the first question, reads a little and hangs up.
        HANGS_UP
    }

    private final ServerSocket server;
    private final List<String> labels = Collections.synchronizedList(new ArrayList<>());
    private volatile Manner manner = Manner.TAKES_ALL;
    private volatile String status = READY;

    Desk() throws IOException {
        server = new ServerSocket();
        server.setReceiveBufferSize(4096);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::serve);
    }

    LabelPrinter printer() {
        return new LabelPrinter("Desk", "127.0.0.1", server.getLocalPort(), 203, 57, 32);
    }

    Desk manner(Manner other) {
        manner = other;
        return this;
    }

    Desk status(String other) {
        status = other;
        return this;
    }

    /// Each `^XA...^XZ` that came whole.
    List<String> labels() {
        return List.copyOf(labels);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static String status(String paper, String pause, String head) {
        return "\u0002030,%s,%s,1245,000,0,0,0,000,0,0,0\u0003\r\n\u0002000,0,%s,0,0,2,4,0,00000000,1,000\u0003\r\n\u00021234,0\u0003\r\n"
                .formatted(paper, pause, head);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> hear(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hear(Socket caller) {
        try (caller) {
            InputStream in = new BufferedInputStream(caller.getInputStream(), 1024);
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            String last = "";
            for (int next = in.read(); next >= 0; next = in.read()) {
                heard.write(next);
                last = last.substring(Math.max(0, last.length() - 2)) + (char) next;
                if (last.equals("~HS")) {
                    heard.reset();
                    answer(caller);
                } else if (last.equals("^XZ")) {
                    labels.add(heard.toString(StandardCharsets.UTF_8).strip());
                    heard.reset();
                } else if (manner == Manner.HANGS_UP && heard.size() > FIRST_BYTES) {
                    return;
                }
            }
        } catch (IOException gone) {
            return;
        }
    }

    private void answer(Socket caller) throws IOException {
        if (manner != Manner.SILENT) {
            caller.getOutputStream().write(status.getBytes(StandardCharsets.US_ASCII));
        }
        if (manner == Manner.STALLS) {
            stall(caller);
        }
    }

    /// Until the other side gives up: waits on a second connection that nobody makes.
    private static void stall(Socket caller) throws IOException {
        try (ServerSocket never = new ServerSocket(0)) {
            never.setSoTimeout(20_000);
            never.accept().close();
        } catch (SocketTimeoutException over) {
            caller.close();
        }
    }
}
