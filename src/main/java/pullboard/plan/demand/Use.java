package pullboard.plan.demand;

import java.time.Instant;

/// Pieces that were needed at one moment, whether they were there or not.
///
/// @param pieces at least 1
public record Use(Instant at, long pieces) {
    public Use {
        if (pieces < 1) {
            throw new IllegalArgumentException("A use of " + pieces + " pieces at " + at + ": at least 1 is needed");
        }
    }
}
