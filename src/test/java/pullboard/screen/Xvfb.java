package pullboard.screen;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A virtual display of our own, 1920 x 1080, for as long as this process lives.
///
/// Xvfb chooses a free number itself. `-terminate` ends it with its last client, so it outlives this process by no
/// more
/// than a moment, even if that is killed, and is never stopped under JavaFX, which would end the process with a
/// failure.
/// The first client is ours and stays, since JavaFX looks in once and leaves again before it comes to stay.
final class Xvfb {

    private final String name;

    /// Held for ever: a channel that nobody holds is closed.
    private final SocketChannel firstClient;

    private Xvfb(String name, SocketChannel firstClient) {
        this.name = name;
        this.firstClient = firstClient;
    }

    /// Empty when Xvfb is not installed.
    static Optional<Xvfb> start() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "Xvfb"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Xvfb::start);
    }

    String name() {
        return name;
    }

    private static Xvfb start(Path program) {
        var sockets = Path.of("/tmp/.X11-unix"); // Xvfb makes this folder only for root
        var command = new ProcessBuilder(program.toString(), "-displayfd", "1", "-terminate", "-nolisten", "tcp");
        command.command().addAll(List.of("-screen", "0", "1920x1080x24"));
        try {
            Files.createDirectories(sockets);
            var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var answer = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
            var number = answer.readLine();
            if (number == null) {
                throw new IOException("Xvfb ended before it opened a display");
            }
            return new Xvfb(":" + number.strip(), enter(sockets.resolve("X" + number.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SocketChannel enter(Path socket) throws IOException {
        var client = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        client.write(ByteBuffer.wrap(new byte[] {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0})); // X11, no password
        return client;
    }
}
