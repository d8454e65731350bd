package pullboard.flow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// A shift that begins on certain days besides (or, on a holiday, instead of) those of the week.
///
/// @param weekdays only those days of the range; all seven: every day
public record ExtraShift(DateRange days, Set<DayOfWeek> weekdays, Shift shift) {
    public ExtraShift {
        weekdays = Set.copyOf(weekdays);
    }

    public ExtraShift(DateRange days, Shift shift) {
        this(days, Set.of(DayOfWeek.values()), shift);
    }

    public boolean isOn(LocalDate day) {
        return days.contains(day) && weekdays.contains(day.getDayOfWeek());
    }
}
