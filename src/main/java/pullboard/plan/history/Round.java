package pullboard.plan.history;

import java.time.Duration;
import java.time.Instant;

/// One replenishment of a kanban: from the moment its container was empty to the moment it was full again.
///
/// @param trip the kanban's trip, as on its board card `KANBAN.TRIP`
/// @param pieces that came
/// @param waiting for the rest of the batch, the levelling box or somebody to release it
/// @param released until a station pulled it or the supplier was asked
/// @param inProcess at our stations or ordered
/// @param inTransit on its way from another supermarket
public record Round(
        String kanban,
        String loop,
        int trip,
        long pieces,
        Instant emptied,
        Instant filled,
        Duration waiting,
        Duration released,
        Duration inProcess,
        Duration inTransit) {

    /// The whole of it.
    public Duration total() {
        return Duration.between(emptied, filled);
    }

    /// From the release on: what a batch or a levelling box has no part in.
    public Duration afterRelease() {
        return total().minus(waiting);
    }
}
