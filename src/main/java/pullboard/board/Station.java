package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A production step.
///
/// @param limit null: nobody has set one yet
/// @param raise the last raise of the limit; it may be over, see {@link #limitAt}
public record Station(
        StationId id,
        String name,
        @Nullable WipLimit limit,
        @Nullable Raise raise,
        @Nullable Stop stop) {

    /// The limit that holds at `now`, with a running raise; null: none.
    public @Nullable WipLimit limitAt(Instant now) {
        Raise running = raiseAt(now);
        return limit == null || running == null ? limit : limit.withAmount(Math.max(limit.amount(), running.amount()));
    }

    /// The raise that runs at `now`, or null.
    public @Nullable Raise raiseAt(Instant now) {
        return raise != null && now.isBefore(raise.until()) ? raise : null;
    }

    public boolean isStopped() {
        return stop != null;
    }

    Station withName(String other) {
        return new Station(id, other, limit, raise, stop);
    }

    Station withLimit(@Nullable WipLimit other) {
        return new Station(id, name, other, raise, stop);
    }

    Station withRaise(@Nullable Raise other) {
        return new Station(id, name, limit, other, stop);
    }

    Station withStop(@Nullable Stop other) {
        return new Station(id, name, limit, raise, other);
    }
}
