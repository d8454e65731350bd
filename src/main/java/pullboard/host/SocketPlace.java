package pullboard.host;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the owner of a folder listens: a socket in the folder, or, where that path is too long for a socket address,
/// one in a private temporary folder whose path a file in the data folder tells.
final class SocketPlace {
    static final String SOCKET = "owner.sock";
    static final String POINTER = "owner.sock.path";

    /// Systems take 104 to 108 bytes, the end mark included.
    private static final int LONGEST = 100;

    private SocketPlace() {}

    /// The address to listen on. Only the owner of the folder may ask.
    static UnixDomainSocketAddress make(Path folder) throws IOException {
        Path here = folder.resolve(SOCKET);
        if (fits(here)) {
            return UnixDomainSocketAddress.of(here);
        }
        Path there = Files.createTempDirectory("pullboard").resolve(SOCKET);
        if (!fits(there)) {
            deleteIfEmpty(there.resolveSibling("."));
            throw new IOException("no short place for a socket: " + there);
        }
        Path pointer = folder.resolve(POINTER);
        Files.writeString(pointer, there.toString());
        Permissions.protect(pointer);
        return UnixDomainSocketAddress.of(there);
    }

    /// The address at which the owner listens, if it does.
    static Optional<UnixDomainSocketAddress> find(Path folder) {
        Path here = folder.resolve(SOCKET);
        if (Files.exists(here) && fits(here)) {
            return Optional.of(UnixDomainSocketAddress.of(here));
        }
        return pointed(folder).map(UnixDomainSocketAddress::of);
    }

    /// Clears away what an owner that is gone has left.
    static void clean(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(SOCKET));
        Optional<Path> pointed = pointed(folder);
        if (pointed.isPresent()) {
            Files.deleteIfExists(pointed.get());
            deleteIfEmpty(pointed.get().resolveSibling("."));
        }
        Files.deleteIfExists(folder.resolve(POINTER));
    }

    private static Optional<Path> pointed(Path folder) {
        try {
            Path path = Path.of(Files.readString(folder.resolve(POINTER)).strip());
            boolean ours = path.isAbsolute() && path.endsWith(SOCKET) && Files.exists(path);
            return ours ? Optional.of(path) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder.normalize());
        } catch (DirectoryNotEmptyException notOurs) {
            return;
        }
    }

    private static boolean fits(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
