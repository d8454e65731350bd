package pullboard.plan.sizing.replay;

import java.time.Duration;
import java.time.Instant;
import pullboard.plan.demand.Use;

/// A need that was not met at once: who would have waited.
///
/// @param need when and how many pieces
/// @param missing how many of them were not there, at least 1
/// @param until when the last piece came, or the end of the replay where it did not
/// @param isOver whether it came
public record Wait(Use need, long missing, Instant until, boolean isOver) {
    public Duration lasted() {
        return Duration.between(need.at(), until);
    }
}
