package pullboard.store.powercut;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// What goes wrong on a [RecordedDisk] from now on. Off at first.
public final class Faults {
    private long room = Long.MAX_VALUE;
    private boolean readOnly;
    private boolean forceFails;
    private boolean truncateFails;

    /// So many more bytes can be written, the rest of a write is cut off.
    public void roomFor(long bytes) {
        room = bytes;
    }

    public void roomAgain() {
        room = Long.MAX_VALUE;
    }

    public void readOnly(boolean on) {
        readOnly = on;
    }

    public void forceFails(boolean on) {
        forceFails = on;
    }

    public void truncateFails(boolean on) {
        truncateFails = on;
    }

    void beforeChange() throws IOException {
        if (readOnly) {
            throw new FileSystemException("disk", null, "Read-only file system");
        }
    }

    /// How many of these bytes may be written.
    int beforeWrite(int wanted) throws IOException {
        beforeChange();
        if (wanted > 0 && room <= 0) {
            throw new IOException("No space left on device");
        }
        int allowed = (int) Math.min(wanted, room);
        room -= room == Long.MAX_VALUE ? 0 : allowed;
        return allowed;
    }

    void beforeForce() throws IOException {
        if (forceFails) {
            throw new IOException("Input/output error");
        }
    }

    void beforeTruncate() throws IOException {
        beforeChange();
        if (truncateFails) {
            throw new IOException("Input/output error");
        }
    }
}
