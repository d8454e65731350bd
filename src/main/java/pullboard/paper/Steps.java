package pullboard.paper;

/// Told how far a job is, and asked whether to go on.
@FunctionalInterface
public interface Steps {
    /// Nobody watches.
    Steps ALL = (done, total) -> true;

    /// @return false: stop, nothing of it shall remain
    boolean goOn(int done, int total);
}
