package pullboard.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file could not be read or written. {@link FileWords} says it.
public final class FileTrouble extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String file;
    private final String detail;

    /// @param detail what the system said, or empty
    FileTrouble(Kind kind, Path file, String detail, @Nullable Throwable cause) {
        super(kind + " " + file + " " + detail, cause);
        this.kind = kind;
        this.file = file.toString();
        this.detail = detail;
    }

    /// Tells a person's trouble with `file` from what the system says.
    public static FileTrouble of(Path file, IOException e) {
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (Files.isDirectory(place)) {
            return new FileTrouble(Kind.IS_FOLDER, file, "", e);
        }
        if (folder != null && !Files.isDirectory(folder)) {
            return new FileTrouble(Kind.NO_FOLDER, file, folder.toString(), e);
        }
        return NewFile.trouble(file, e);
    }

    public Kind kind() {
        return kind;
    }

    /// The file as the person named it.
    public String file() {
        return file;
    }

    public String detail() {
        return detail;
    }

    /// What went wrong.
    public enum Kind {
        NOT_THERE,
        IS_FOLDER,
        NOT_ALLOWED,
        /// The folder to write to is not there.
        NO_FOLDER,
        DISK_FULL,
        CANCELLED,
        IO
    }
}
