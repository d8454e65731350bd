package pullboard.paper;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/// A file that is written beside its place, forced to disk and put there in one step; or thrown away.
final class DraftFile implements AutoCloseable {
    private final Path draft;
    private final Path place;
    private final FileChannel channel;
    private final OutputStream out;

    private DraftFile(Path draft, Path place) throws IOException {
        this.draft = draft;
        this.place = place;
        this.channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /// @throws FileSystemException a folder stands there, its folder is missing, or it may not be written
    static DraftFile beside(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(file.toString());
        }
        Path target = Files.exists(place) ? place.toRealPath() : place;
        String name = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return new DraftFile(
                Files.createFile(target.resolveSibling("." + target.getFileName() + "." + name + ".part")), target);
    }

    OutputStream out() {
        return out;
    }

    /// Puts it in its place.
    void put() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Throws away what was not put in its place.
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
