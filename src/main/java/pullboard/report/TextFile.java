package pullboard.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads and writes small files as they are. What is written is there whole or not at all.
public final class TextFile {
    private TextFile() {}

    /// UTF-8; bytes that are none become the replacement character.
    public static String read(Path file, int most) throws FileTrouble {
        return new String(bytes(file, most), StandardCharsets.UTF_8);
    }

    /// At most `most` and one byte, so that a caller sees that there were too many.
    public static byte[] bytes(Path file, int most) throws FileTrouble {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw Files.isDirectory(file) ? FileTrouble.of(file, e) : NewFile.trouble(file, e);
        }
    }

    public static void write(Path file, String text) throws FileTrouble {
        NewFile.<RuntimeException>write(file, writer -> writer.write(text));
    }
}
