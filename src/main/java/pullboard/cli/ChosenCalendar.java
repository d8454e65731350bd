package pullboard.cli;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.WorkHours;
import pullboard.flow.calendar.WorkingTime;
import pullboard.report.CalendarWords;

/// The calendar that `--calendar` names; without it, those that the shop and its stations work by.
///
/// @param name as it is called, null: as chosen on the board
/// @param lines of the calendars that count, by name
/// @param shifts of the shop, or of the named one; null: it has none
record ChosenCalendar(
        @Nullable String name,
        Map<String, String> lines,
        WorkHours hours,
        @Nullable ShiftCalendar shifts) {

    static ChosenCalendar of(Invocation invocation, Desk desk) throws WrongUsage, NotDone {
        Calendars calendars = Calendars.of(desk.board().documents());
        String typed = invocation.option("calendar");
        if (typed == null) {
            for (String name : calendars.unreadable().keySet()) {
                if (name.equals(calendars.shop()) || calendars.own().containsValue(name)) {
                    named(name, calendars, desk, invocation);
                }
            }
            SortedMap<String, String> lines = new TreeMap<>();
            calendars.inUse().forEach((name, calendar) -> lines.put(name, CalendarText.write(calendar)));
            return new ChosenCalendar(null, lines, calendars.hours(desk.zone()), shopShifts(calendars));
        }
        String name = typed.strip();
        if (name.equalsIgnoreCase(Calendars.ALWAYS)) {
            return new ChosenCalendar(Calendars.ALWAYS, Map.of(), WorkHours.ELAPSED, null);
        }
        ShiftCalendar calendar = named(name, calendars, desk, invocation);
        return new ChosenCalendar(
                name,
                Map.of(name, CalendarText.write(calendar)),
                WorkHours.all(WorkingTime.of(calendar, desk.zone())),
                calendar);
    }

    private static @Nullable ShiftCalendar shopShifts(Calendars calendars) {
        String shop = calendars.shopName();
        return shop == null ? null : calendars.all().get(shop);
    }

    /// The calendar of that name, or says which there are.
    static ShiftCalendar named(String name, Calendars calendars, Desk desk, Invocation invocation)
            throws WrongUsage, NotDone {
        ShiftCalendar calendar = calendars.all().get(name);
        if (calendar != null) {
            return calendar;
        }
        if (calendars.unreadable().containsKey(name)) {
            String faults = new CalendarWords(desk.speech().locale())
                    .faults(calendars.unreadable().get(name));
            throw desk.refuse("calendar.unreadable", name, faults);
        }
        throw calendars.all().isEmpty()
                ? invocation.wrong("not.a.calendar.none", name)
                : invocation.wrong(
                        "not.a.calendar", name, Desk.listed(calendars.all().keySet()));
    }
}
