package pullboard.control;

import pullboard.store.StoreTrouble;

/// The store could not record: nothing changed, what was shown as done is safe.
///
/// @param detail file or cause, for the sentence shown and the log
public record Trouble(Kind kind, String detail) {
    /// What a person can do something about.
    public enum Kind {
        DISK_FULL,
        READ_ONLY,
        LOCKED,
        NEWER,
        DAMAGED,
        BACKUP_UNREADABLE,
        BACKUP_NEWER,
        IO
    }

    /// The same trouble in this room's words; a bug in the store is one too, since nothing was recorded.
    public static Trouble of(Exception failure) {
        return failure instanceof StoreTrouble trouble
                ? new Trouble(Kind.valueOf(trouble.kind().name()), trouble.detail())
                : new Trouble(Kind.IO, failure.toString());
    }
}
