package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a station says at a glance.
///
/// @param next the card it should pull next, null: none waits for it
/// @param clears for FULL: when it is likely to have room, null: cannot be told
public record Signal(
        State state, @Nullable CardId next, @Nullable Instant clears) {
    /// Each has a word, a shape and a colour.
    public enum State {
        /// Free capacity and something to pull: `next`.
        PULL,
        /// No capacity.
        FULL,
        /// Capacity, nothing upstream.
        STARVED,
        /// Andon.
        STOPPED,
        /// Holds more than its limit.
        OVER
    }
}
