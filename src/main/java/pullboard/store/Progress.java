package pullboard.store;

/// Told how far a long work is.
@FunctionalInterface
public interface Progress {
    /// Nobody wants to know.
    Progress SILENT = (step, done, total) -> {};

    /// @param step key of a text, `open`, `replay`, `rebuild` ...
    /// @param total 0: not known
    void at(String step, long done, long total);
}
