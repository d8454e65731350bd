package pullboard.plan.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// A column of the box.
///
/// @param day the working day it belongs to
/// @param capacity working time in it, above 0: less than from end to end where a break lies in it
public record Interval(LocalDate day, Instant from, Instant until, Duration capacity) {

    public Interval {
        if (!from.isBefore(until) || !capacity.isPositive() || capacity.compareTo(Duration.between(from, until)) > 0) {
            throw new IllegalArgumentException(capacity + " from " + from + " until " + until);
        }
    }

    /// Without a break.
    public Interval(LocalDate day, Instant from, Instant until) {
        this(day, from, until, Duration.between(from, until));
    }
}
