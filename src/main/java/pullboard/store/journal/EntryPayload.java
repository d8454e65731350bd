package pullboard.store.journal;

import java.io.IOException;
import java.io.OutputStream;

/// Writes what one entry holds. The stream takes any number of bytes in small memory; write in pieces of a few
/// kilobytes or through single bytes as it comes, it is buffered. It is of no use after the return.
@FunctionalInterface
public interface EntryPayload {
    void writeTo(OutputStream out) throws IOException;

    static EntryPayload of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
