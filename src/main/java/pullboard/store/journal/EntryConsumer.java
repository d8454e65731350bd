package pullboard.store.journal;

import java.io.InputStream;

/// Takes entries in order; what it throws ends the reading and reaches the caller unchanged.
/// The payload need not be read to its end and is of no use after the return.
@FunctionalInterface
public interface EntryConsumer<X extends Exception> {
    void accept(long revision, InputStream payload) throws X;
}
