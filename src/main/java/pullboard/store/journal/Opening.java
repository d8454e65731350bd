package pullboard.store.journal;

import java.util.Optional;

/// What came of [Journal#open].
public sealed interface Opening {
    /// @param created whether there was no ledger before
    /// @param cut what was cut off the end because it had never been acknowledged
    record Ready(Journal journal, boolean created, Optional<Finding.TornTail> cut) implements Opening {}

    /// The ledger is damaged and was left as it is. Rebuild it with [Rebuild].
    record Broken(Finding.Damage damage) implements Opening {}
}
