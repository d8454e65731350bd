package pullboard.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The names inside a ledger folder, and how a new ledger takes its place there.
record LedgerFiles(Path folder) {
    Path ledger() {
        return folder.resolve("ledger.journal");
    }

    Path fresh() {
        return folder.resolve("ledger.journal.new");
    }

    Path lock() {
        return folder.resolve("ledger.lock");
    }

    /// A name for a damaged ledger that is kept.
    Path aside() {
        int number = 1;
        while (Files.exists(folder.resolve("ledger.damaged-" + number))) {
            number++;
        }
        return folder.resolve("ledger.damaged-" + number);
    }

    void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                forceFolder(parent);
            }
        }
    }

    /// Writes an empty ledger where there is none. After a power cut there is none or a whole one.
    void create(LedgerHeader header) throws IOException {
        try (FileChannel out = openFresh()) {
            ByteBuffer bytes = ByteBuffer.wrap(header.encoded());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        promoteFresh();
    }

    FileChannel openFresh() throws IOException {
        return FileChannel.open(
                fresh(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /// The forced new file becomes the ledger in one step.
    void promoteFresh() throws IOException {
        Files.move(fresh(), ledger(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(folder);
    }

    /// Makes names durable. Windows cannot open a folder and needs no force for it.
    static void forceFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notSupported) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}
