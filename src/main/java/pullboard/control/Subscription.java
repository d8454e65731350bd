package pullboard.control;

/// Something watched until it is closed.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
