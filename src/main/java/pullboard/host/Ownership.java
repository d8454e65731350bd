package pullboard.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// One process owns the data folder: it holds the lock on a file there. The system gives the lock back when the
/// process
/// ends, however it ends.
public final class Ownership implements AutoCloseable {
    static final String LOCK = "owner.lock";

    private final Path folder;
    private final FileChannel channel;

    private Ownership(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// The folder, if nobody owns it.
    public static Optional<Ownership> claim(DataFolder folder) throws FolderTrouble {
        try {
            FileChannel channel =
                    FileChannel.open(folder.path().resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel)) {
                Permissions.protect(folder.path().resolve(LOCK));
                SocketPlace.clean(folder.path());
                return Optional.of(new Ownership(folder.path(), channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new FolderTrouble(FolderTrouble.Kind.NOT_WRITABLE, folder.path(), e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    /// Gives the folder back.
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
