package pullboard.control;

/// Told how far a long work on the board's files is.
@FunctionalInterface
public interface Headway {
    /// Nobody wants to know.
    Headway SILENT = (step, done, total) -> {};

    /// @param step `backup`, `unpack`, `replay`, `rebuild`, `compare`, `swap`
    /// @param total 0: not known
    void at(String step, long done, long total);
}
