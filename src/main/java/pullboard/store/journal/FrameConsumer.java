package pullboard.store.journal;

/// Takes frames in order; what it throws ends the reading and reaches the caller unchanged.
@FunctionalInterface
public interface FrameConsumer<X extends Exception> {
    void accept(Frame frame) throws X;
}
