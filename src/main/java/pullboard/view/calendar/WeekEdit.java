package pullboard.view.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;

/// What a hand does to the shifts of a week.
record WeekEdit(ShiftCalendar calendar) {
    /// A hand moves in steps of so many minutes.
    static final int STEP = 15;

    private static final int EARLY = 6 * 60;
    private static final int USUAL = 8 * 60;

    /// The days on which that very shift is worked.
    List<DayOfWeek> days(Shift shift) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (calendar.on(day).contains(shift)) {
                days.add(day);
            }
        }
        return days;
    }

    /// Another shift in the place of one; null: none.
    ShiftCalendar replace(Collection<DayOfWeek> days, Shift before, @Nullable Shift after) {
        ShiftCalendar changed = calendar;
        for (DayOfWeek day : days) {
            List<Shift> shifts = new ArrayList<>(changed.on(day));
            if (shifts.remove(before) && after != null) {
                shifts.add(after);
            }
            changed = changed.with(day, shifts);
        }
        return changed;
    }

    ShiftCalendar add(DayOfWeek day, Shift shift) {
        List<Shift> shifts = new ArrayList<>(calendar.on(day));
        shifts.add(shift);
        return calendar.with(day, shifts);
    }

    /// The shifts of one day on others too, in the place of theirs.
    ShiftCalendar copy(DayOfWeek from, Collection<DayOfWeek> to) {
        ShiftCalendar changed = calendar;
        for (DayOfWeek day : to) {
            changed = changed.with(day, calendar.on(from));
        }
        return changed;
    }

    /// What a new shift of that day is likely to be: eight hours after the last one, or from six.
    Shift proposal(DayOfWeek day) {
        List<Shift> shifts = calendar.on(day);
        int from = shifts.isEmpty() ? EARLY : shifts.getLast().hours().to() % Hours.DAY;
        return new Shift("", new Hours(from, from + USUAL));
    }

    /// The shift some minutes later (or earlier), its breaks with it; it still begins on its day.
    static Shift moved(Shift shift, int minutes) {
        int length = shift.hours().minutes();
        int from = Math.clamp(shift.hours().from() + minutes, 0, Hours.DAY - STEP);
        int by = from - shift.hours().from();
        List<Hours> breaks = shift.breaks().stream()
                .map(pause -> new Hours(pause.from() + by, pause.to() + by))
                .toList();
        return new Shift(shift.name(), new Hours(from, from + length), breaks);
    }

    /// The shift with its beginning and its end moved; breaks that are no longer inside go.
    static Shift stretched(Shift shift, int start, int end) {
        Hours hours = shift.hours();
        int from = Math.clamp(hours.from() + start, 0, Math.min(Hours.DAY, hours.to()) - STEP);
        int to = Math.clamp(hours.to() + end, from + STEP, from + Hours.DAY);
        Hours now = new Hours(from, to);
        return new Shift(
                shift.name(), now, shift.breaks().stream().filter(now::contains).toList());
    }
}
