package pullboard.flow.forecast;

import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.flow.Basis;

/// When one open card is likely to be finished.
///
/// @param card its index in the log
/// @param basis finished cards that it rests on
/// @param finish null: not enough to tell
/// @param dueOdds chance of being finished by the end of its due day; empty: it has none, or not enough to tell
public record CardForecast(
        int card, Grounds grounds, Basis basis, @Nullable Finish finish, OptionalDouble dueOdds) {

    /// What a forecast rests on.
    public enum Grounds {
        /// Cards that were at the same station at the same age.
        STATION_AND_AGE,
        /// Visits to the same station that lasted longer than this one has so far.
        STATION_AND_STAY,
        /// Cards that took longer than this one has so far, wherever they were.
        AGE,
        /// Its place in the queue by the shop's throughput, then the cycle time of finished cards.
        QUEUE
    }

    /// With so many percent certainty, finished by then; null: later than the history can tell.
    public record Finish(
            @Nullable Instant p50,
            @Nullable Instant p70,
            @Nullable Instant p85,
            @Nullable Instant p95) {
        /// @param percent 50, 70, 85 or 95
        public @Nullable Instant at(int percent) {
            return switch (percent) {
                case 50 -> p50;
                case 70 -> p70;
                case 85 -> p85;
                case 95 -> p95;
                default -> throw new IllegalArgumentException("no forecast at " + percent + " %");
            };
        }
    }
}
