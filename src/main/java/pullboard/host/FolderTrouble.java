package pullboard.host;

import java.nio.file.Path;

/// The data folder cannot be used. Nothing was changed in it.
public final class FolderTrouble extends Exception {
    private static final long serialVersionUID = 1;

    /// What a person can do something about.
    public enum Kind {
        /// A file stands where the folder should be.
        NOT_A_FOLDER,
        /// It is not there and cannot be made.
        CANNOT_CREATE,
        /// It may not be written.
        NOT_WRITABLE,
        /// Another process has had it for longer than anyone should wait.
        IN_USE
    }

    private final Kind kind;

    @SuppressWarnings("serial")
    private final Path folder;

    public FolderTrouble(Kind kind, Path folder, Throwable cause) {
        super(kind + ": " + folder, cause);
        this.kind = kind;
        this.folder = folder;
    }

    public FolderTrouble(Kind kind, Path folder) {
        super(kind + ": " + folder);
        this.kind = kind;
        this.folder = folder;
    }

    public Kind kind() {
        return kind;
    }

    public Path folder() {
        return folder;
    }
}
