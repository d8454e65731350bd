package pullboard.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.store.entry.EntryUnreadable;
import pullboard.store.journal.JournalTrouble;

/// The store could not do what it was asked to. What was acknowledged before is safe.
public final class StoreTrouble extends Exception {
    private static final long serialVersionUID = 1;

    /// What a person can do something about.
    public enum Kind {
        /// Nothing was recorded: free some space and try again.
        DISK_FULL,
        READ_ONLY,
        /// Another process has this board open.
        LOCKED,
        /// Written by a newer Pullboard; nothing was changed.
        NEWER,
        DAMAGED,
        /// No backup of a board, or half of one, or one that holds too much.
        BACKUP_UNREADABLE,
        /// A backup that a newer Pullboard has taken; nothing was changed.
        BACKUP_NEWER,
        IO
    }

    private final Kind kind;
    private final String detail;

    public StoreTrouble(Kind kind, String detail, @Nullable Throwable cause) {
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

    static StoreTrouble of(JournalTrouble trouble) {
        Kind kind = switch (trouble.reason()) {
            case DISK_FULL -> Kind.DISK_FULL;
            case READ_ONLY -> Kind.READ_ONLY;
            case IN_USE -> Kind.LOCKED;
            case NEWER_FORMAT -> Kind.NEWER;
            case DAMAGED -> Kind.DAMAGED;
            case PAYLOAD, REOPEN, CLOSED, IO -> Kind.IO;
        };
        return new StoreTrouble(kind, message(trouble), trouble);
    }

    /// @param doing what failed, for the log
    static StoreTrouble of(String doing, IOException cause) {
        return new StoreTrouble(kindOf(cause), doing + ": " + message(cause), cause);
    }

    private static Kind kindOf(IOException cause) {
        if (cause instanceof EntryUnreadable unreadable) {
            return unreadable.newer() ? Kind.NEWER : Kind.DAMAGED;
        }
        String said = message(cause).toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return Kind.DISK_FULL;
        }
        return cause instanceof AccessDeniedException
                        || said.contains("read-only")
                        || said.contains("permission denied")
                ? Kind.READ_ONLY
                : Kind.IO;
    }

    private static String message(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
