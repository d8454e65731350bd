package pullboard.flow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// The periods that people ask for most. Days begin at midnight in the shop's zone; none but `YESTERDAY` and
/// `LAST_WEEK` has an end, so that what happens while one looks at it is in it.
public enum Period {
    TODAY,
    YESTERDAY,
    /// The last whole week, Monday to Sunday.
    LAST_WEEK,
    /// Today and the 27 days before it.
    LAST_4_WEEKS,
    /// Today and the 90 days before it.
    LAST_13_WEEKS,
    /// Today and the year before it.
    LAST_YEAR,
    ALL;

    /// The filter with its time set to this period.
    public Filter of(Filter filter, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case TODAY -> filter.between(start(today, zone), null);
            case YESTERDAY -> filter.between(start(today.minusDays(1), zone), start(today, zone));
            case LAST_WEEK -> filter.between(start(monday.minusWeeks(1), zone), start(monday, zone));
            case LAST_4_WEEKS -> filter.between(start(today.minusDays(27), zone), null);
            case LAST_13_WEEKS -> filter.between(start(today.minusDays(90), zone), null);
            case LAST_YEAR -> filter.between(start(today.minusYears(1), zone), null);
            case ALL -> filter.between(null, null);
        };
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
