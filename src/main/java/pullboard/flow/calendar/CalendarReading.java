package pullboard.flow.calendar;

import java.util.List;

/// What a text turned out to be.
public sealed interface CalendarReading {

    /// A calendar.
    record Read(ShiftCalendar calendar) implements CalendarReading {}

    /// Not a calendar: every line that cannot be read, at least one.
    record Unreadable(List<CalendarFault> faults) implements CalendarReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
