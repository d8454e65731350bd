package pullboard.plan.sizing.evidence;

import pullboard.plan.Fraction;

/// One number that goes into a formula, and where it comes from.
///
/// @param count how much is behind it: days or rounds, or weeks that are looked ahead
/// @param percent of these that it covers, 0: the average
public record Given(Fraction value, Source source, int count, int percent) {

    /// Where a number comes from.
    public enum Source {
        /// From consumption that was recorded.
        DEMAND,
        /// From rounds that were recorded.
        ROUNDS,
        /// From demand that somebody entered for the part.
        PLAN,
        /// From a forecast of what will be called for.
        FORECAST,
        /// As it stands in the loop.
        LOOP,
        /// Nobody said otherwise.
        ASSUMED,
        /// Typed by hand just now.
        ENTERED,
        /// Nobody knows: it must be typed.
        MISSING
    }

    static Given of(Fraction value, Source source) {
        return new Given(value, source, 0, 0);
    }

    public boolean isMissing() {
        return source == Source.MISSING;
    }
}
