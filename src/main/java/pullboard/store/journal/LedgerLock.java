package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Held while a ledger is open for writing.
final class LedgerLock implements AutoCloseable {
    private final FileChannel file;

    private LedgerLock(FileChannel file) {
        this.file = file;
    }

    /// @throws JournalTrouble IN_USE
    static LedgerLock take(Path path) throws IOException, JournalTrouble {
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(file) != null) {
                return new LedgerLock(file);
            }
        } catch (IOException e) {
            file.close();
            throw e;
        }
        file.close();
        throw new JournalTrouble(JournalTrouble.Reason.IN_USE, "The ledger is open elsewhere: " + path);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException openInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
