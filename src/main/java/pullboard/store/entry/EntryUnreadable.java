package pullboard.store.entry;

import java.io.IOException;

/// The payload of a ledger entry does not say what this program understands.
public final class EntryUnreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean newer;

    private EntryUnreadable(boolean newer, String message) {
        super(message);
        this.newer = newer;
    }

    static EntryUnreadable newer(String what) {
        return new EntryUnreadable(true, "written by a newer version: " + what);
    }

    static EntryUnreadable broken(String what) {
        return new EntryUnreadable(false, what);
    }

    /// Whether a newer Pullboard wrote it, which can read it.
    public boolean newer() {
        return newer;
    }
}
