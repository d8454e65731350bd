package pullboard.store;

/// The store could not do what it was asked to. What was acknowledged before is safe.
public final class StoreTrouble extends Exception {
    private static final long serialVersionUID = 1;

    /// What a person can do something about.
    public enum Kind {
        DISK_FULL,
        READ_ONLY,
        LOCKED,
        NEWER,
        DAMAGED,
        BACKUP_UNREADABLE,
        IO
    }

    private final Kind kind;
    private final String detail;

    public StoreTrouble(Kind kind, String detail, Throwable cause) {
        super(kind + ": " + detail, cause);
        this.kind = kind;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    /// The file or the cause, for the log and the sentence shown.
    public String detail() {
        return detail;
    }
}
