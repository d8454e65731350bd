package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The ledger file cannot do what was asked. [#reason()] is for choosing the sentence a person reads;
/// the message is for the log.
public final class JournalTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /// No space, or a quota is used up. Nothing was added; free some space and try again.
        DISK_FULL,
        /// The folder or file may not be written.
        READ_ONLY,
        /// Another process has this ledger open.
        IN_USE,
        /// Written by a newer program; nothing was changed.
        NEWER_FORMAT,
        /// The file is not what was written: changed, shortened, moved or replaced by others.
        DAMAGED,
        /// What was to be recorded could not be produced; nothing was added. The cause says why.
        PAYLOAD,
        /// A force or a taking back failed: only a new [Journal#open] can tell what is on disk.
        REOPEN,
        /// Used after [Journal#close].
        CLOSED,
        /// Any other input or output error.
        IO
    }

    public JournalTrouble(Reason reason, String message) {
        this(reason, message, null);
    }

    public JournalTrouble(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Finds the reason in what the operating system said.
    static JournalTrouble of(String doing, IOException cause) {
        return new JournalTrouble(reasonOf(cause), doing + ": " + cause, cause);
    }

    private static Reason reasonOf(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Reason.READ_ONLY;
        }
        if (cause instanceof ClosedChannelException) {
            return Reason.REOPEN;
        }
        String said = Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("not enough space") || said.contains("quota exceeded")) {
            return Reason.DISK_FULL;
        }
        boolean readOnly = said.contains("read-only") || said.contains("permission denied");
        return readOnly ? Reason.READ_ONLY : Reason.IO;
    }
}
