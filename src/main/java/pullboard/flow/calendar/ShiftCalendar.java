package pullboard.flow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When work is done: the shifts of an ordinary week, holidays, and extra shifts. A shift belongs to the day on which
/// it begins, so the night shift of a Friday runs into a Saturday that is a holiday.
///
/// Shifts may overlap: an hour in which two of them work counts once.
///
/// @param week the shifts that begin on each day, by their hours; a day that is missing has none
/// @param holidays by their first day
/// @param extras by their first day
public record ShiftCalendar(Map<DayOfWeek, List<Shift>> week, List<Holiday> holidays, List<ExtraShift> extras) {
    /// Nobody works, ever: what a new calendar begins with.
    public static final ShiftCalendar EMPTY = new ShiftCalendar(Map.of(), List.of(), List.of());

    public ShiftCalendar {
        Map<DayOfWeek, List<Shift>> sorted = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, shifts) -> {
            if (!shifts.isEmpty()) {
                sorted.put(day, shifts.stream().distinct().sorted().toList());
            }
        });
        week = Collections.unmodifiableMap(sorted);
        holidays = holidays.stream()
                .distinct()
                .sorted(Comparator.comparing(holiday -> holiday.days().first()))
                .toList();
        extras = extras.stream()
                .distinct()
                .sorted(Comparator.comparing((ExtraShift extra) -> extra.days().first())
                        .thenComparing(ExtraShift::shift))
                .toList();
    }

    /// Two shifts from Monday to Friday, 06:00 to 14:00 and 14:00 to 22:00, with half an hour's break each.
    public static ShiftCalendar twoShifts(String early, String late) {
        List<Shift> day = List.of(
                new Shift(early, new Hours(6 * 60, 14 * 60), List.of(new Hours(9 * 60, 9 * 60 + 30))),
                new Shift(late, new Hours(14 * 60, 22 * 60), List.of(new Hours(18 * 60, 18 * 60 + 30))));
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(weekday, day);
            }
        }
        return new ShiftCalendar(week, List.of(), List.of());
    }

    /// The shifts of an ordinary day of the week.
    public List<Shift> on(DayOfWeek day) {
        return Objects.requireNonNullElse(week.get(day), List.of());
    }

    /// The shifts that begin on that day, by their hours.
    public List<Shift> on(LocalDate day) {
        List<Shift> usual = holiday(day) == null ? on(day.getDayOfWeek()) : List.of();
        List<Shift> all = usual;
        for (ExtraShift extra : extras) {
            if (extra.isOn(day)) {
                if (all == usual) {
                    all = new ArrayList<>(usual);
                }
                all.add(extra.shift());
            }
        }
        return all == usual ? usual : all.stream().sorted().toList();
    }

    /// The first holiday that this day is in, or null.
    public @Nullable Holiday holiday(LocalDate day) {
        for (Holiday holiday : holidays) {
            if (holiday.days().contains(day)) {
                return holiday;
            }
        }
        return null;
    }

    public boolean hasExtra(LocalDate day) {
        return extras.stream().anyMatch(extra -> extra.isOn(day));
    }

    /// Whether there is no shift on any day.
    public boolean isEmpty() {
        return week.isEmpty() && extras.isEmpty();
    }

    /// With other shifts on a day of the week.
    public ShiftCalendar with(DayOfWeek day, List<Shift> shifts) {
        Map<DayOfWeek, List<Shift>> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(week);
        changed.put(day, List.copyOf(shifts));
        return new ShiftCalendar(changed, holidays, extras);
    }

    public ShiftCalendar withHolidays(List<Holiday> others) {
        return new ShiftCalendar(week, others, extras);
    }

    public ShiftCalendar withExtras(List<ExtraShift> others) {
        return new ShiftCalendar(week, holidays, others);
    }
}
