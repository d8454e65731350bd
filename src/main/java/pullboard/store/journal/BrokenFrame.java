package pullboard.store.journal;

import java.io.IOException;

/// A frame that cannot be read or does not fit the one before.
public final class BrokenFrame extends IOException {
    private static final long serialVersionUID = 1L;

    private final long offset;
    private final boolean readable;

    BrokenFrame(long offset, boolean readable, String why) {
        super(why);
        this.offset = offset;
        this.readable = readable;
    }

    /// Where the frame begins, in bytes from the start of the source.
    public long offset() {
        return offset;
    }

    /// Whether its checksum is right, so that it was written like this and only stands in the wrong place.
    public boolean readable() {
        return readable;
    }
}
