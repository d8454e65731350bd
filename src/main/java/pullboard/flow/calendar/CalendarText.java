package pullboard.flow.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A calendar as lines that a person can read and write:
///
/// ```
/// calendar 1
/// shift Mon-Fri 06:00-14:00 break 09:00-09:15 break 12:00-12:30 name Early
/// shift Mon-Thu 22:00-06:00 break 02:00-02:30
/// holiday 2026-12-24..2027-01-01 name Christmas
/// extra 2026-12-05 06:00-12:00 name Stocktaking
/// extra 2027-07-01..2027-08-31 Sat,Sun 07:00-13:00
/// ```
///
/// `shift` DAYS HOURS, `extra` DATES [DAYS] HOURS, `holiday` DATES; then any number of `break` HOURS and a `name`,
/// which
/// goes to the end of the line. Days are `Mon` `Tue` `Wed` `Thu` `Fri` `Sat` `Sun`, ranges and lists of them, or
/// `daily`. Empty lines and what follows `#` at the beginning of a line are passed over.
public final class CalendarText {
    /// The newest form that can be read.
    static final int VERSION = 1;

    static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private CalendarText() {}

    public static CalendarReading read(String text) {
        return new CalendarReader(text).read();
    }

    /// A text that reads as the same calendar.
    public static String write(ShiftCalendar calendar) {
        StringBuilder text = new StringBuilder("calendar " + VERSION + "\n");
        SortedMap<Shift, Set<DayOfWeek>> days = new TreeMap<>();
        calendar.week()
                .forEach((day, shifts) ->
                        shifts.forEach(shift -> days.computeIfAbsent(shift, _ -> EnumSet.noneOf(DayOfWeek.class))
                                .add(day)));
        days.forEach((shift, on) -> text.append("shift ").append(weekdays(on)).append(shift(shift)));
        for (Holiday holiday : calendar.holidays()) {
            text.append("holiday ").append(holiday.days().text()).append(name(holiday.name()));
        }
        for (ExtraShift extra : calendar.extras()) {
            String only = extra.weekdays().size() == DAYS.size() ? "" : " " + weekdays(extra.weekdays());
            text.append("extra ").append(extra.days().text()).append(only).append(shift(extra.shift()));
        }
        return text.toString();
    }

    /// `Mon-Fri`, `Mon,Wed-Fri`, `Sat,Sun`, `daily`.
    public static String weekdays(Set<DayOfWeek> days) {
        if (days.size() == DAYS.size()) {
            return "daily";
        }
        List<String> ranges = new ArrayList<>();
        for (int first = 0; first < DAYS.size(); first++) {
            if (days.contains(DayOfWeek.of(first + 1))) {
                int last = first;
                while (last + 1 < DAYS.size() && days.contains(DayOfWeek.of(last + 2))) {
                    last++;
                }
                String between = last == first + 1 ? "," : "-";
                ranges.add(last == first ? DAYS.get(first) : DAYS.get(first) + between + DAYS.get(last));
                first = last;
            }
        }
        return String.join(",", ranges);
    }

    private static String shift(Shift shift) {
        StringBuilder text = new StringBuilder(" " + shift.hours().text());
        shift.breaks().forEach(pause -> text.append(" break ").append(pause.text()));
        return text.append(name(shift.name())).toString();
    }

    private static String name(String name) {
        return name.isEmpty() ? "\n" : " name " + name + "\n";
    }
}
