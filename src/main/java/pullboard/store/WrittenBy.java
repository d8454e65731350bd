package pullboard.store;

import java.io.IOException;
import java.io.Reader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import pullboard.store.tables.Database;

/// Which Pullboard last worked on a board: a small file beside the ledger.
///
/// @param program its version
/// @param schema the version of its tables
record WrittenBy(Version program, int schema) {
    static final String NAME = "board.version";

    /// The one that runs.
    static WrittenBy ours() {
        String version = ResourceBundle.getBundle("pullboard.version").getString("version");
        return new WrittenBy(Version.parse(version), Database.SCHEMA);
    }

    /// Empty where there is no such file, or none that can be understood.
    static Optional<WrittenBy> read(Path folder) {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(NAME))) {
            lines.load(in);
            Version program = Version.parse(lines.getProperty("program", ""));
            return Optional.of(new WrittenBy(program, Integer.parseInt(lines.getProperty("schema", ""))));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Durable when it returns.
    void write(Path folder) throws IOException {
        String text =
                "# The Pullboard that last worked on this board.\nprogram=" + program + "\nschema=" + schema + "\n";
        Path fresh = folder.resolve(NAME + ".new");
        try (FileChannel file = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isNewerThan(WrittenBy other) {
        return schema > other.schema || program.compareTo(other.program) > 0;
    }
}
