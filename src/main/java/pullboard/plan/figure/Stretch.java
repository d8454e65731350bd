package pullboard.plan.figure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import pullboard.plan.Fraction;

/// A stretch of time [from, to) of the shop; it is not empty.
public record Stretch(Instant from, Instant to, ZoneId zone) {
    private static final int YEAR = 365;

    public Stretch {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("nothing between " + from + " and " + to);
        }
    }

    /// Whole days of the shop, `last` not included.
    public static Stretch days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Stretch(
                first.atStartOfDay(zone).toInstant(), last.atStartOfDay(zone).toInstant(), zone);
    }

    /// The day after the last whole week: this week's Monday.
    public static LocalDate weekBegun(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /// Whether a whole day ends within it: what was due that day can be judged.
    public boolean judges(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return end.isAfter(from) && !end.isAfter(to);
    }

    public Fraction days() {
        return Fraction.of(Duration.between(from, to).toSeconds(), 86_400);
    }

    public Fraction years() {
        return days().dividedBy(YEAR);
    }
}
