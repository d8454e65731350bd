package pullboard.plan.changeover;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;

/// A set-up as it was done.
///
/// @param from the family before; null: nobody said
/// @param internal how long the station stood for it
/// @param external what was prepared or put away while it ran (S. Shingo, A Revolution in Manufacturing: The SMED
/// System, 1985)
public record SetupRecord(
        StationId station, Instant begun, @Nullable String from, String to, Duration internal, Duration external) {

    public SetupRecord {
        if (internal.isNegative() || external.isNegative()) {
            throw new IllegalArgumentException("a set-up of " + internal + " and " + external);
        }
    }

    /// All the work of it.
    public Duration work() {
        return internal.plus(external);
    }
}
