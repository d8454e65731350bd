package pullboard.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is looked at: movements in [from, until) of the cards of one part; null: no bound.
///
/// A card's start is known from the movements before `from`, so a bound does not shorten its times; what happens from
/// `until` on is not known at all.
public record Filter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String part) {
    /// Everything that was recorded.
    public static final Filter ALL = new Filter(null, null, null);

    /// Whether a movement of that part at that time is looked at.
    public boolean takes(Instant at, String ofPart) {
        return (from == null || !at.isBefore(from))
                && (until == null || at.isBefore(until))
                && (part == null || part.equals(ofPart));
    }
}
