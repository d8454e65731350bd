package pullboard.flow.calendar;

import java.time.LocalDate;

/// Days from `first` to `last`, both in it.
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// `2026-12-24` or `2026-12-24..2027-01-01`.
    public String text() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
