package pullboard.flow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Calendars that no planner would think of: shifts at odd minutes that overlap, nights, breaks at their ends.
final class RandomCalendar {
    private final Random random;
    private final LocalDate first;
    private final int days;

    RandomCalendar(Random random, LocalDate first, int days) {
        this.random = random;
        this.first = first;
        this.days = days;
    }

    ShiftCalendar next() {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, shifts(random.nextInt(4)));
        }
        List<Holiday> holidays = new ArrayList<>();
        List<ExtraShift> extras = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            holidays.add(new Holiday(range(), random.nextBoolean() ? "" : "Holiday # " + i));
            extras.add(new ExtraShift(range(), weekdays(), shift()));
        }
        return new ShiftCalendar(week, holidays, extras);
    }

    private List<Shift> shifts(int count) {
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shifts.add(shift());
        }
        return shifts;
    }

    private Shift shift() {
        int from = random.nextInt(Hours.DAY / 5) * 5;
        int length = 1 + random.nextInt(Hours.DAY);
        Hours hours = Hours.between(from, (from + length) % Hours.DAY);
        List<Hours> breaks = new ArrayList<>();
        int at = hours.from();
        while (random.nextInt(3) > 0 && at + 2 < hours.to()) {
            int begin = at + random.nextInt(hours.to() - at - 1);
            int end = begin + 1 + random.nextInt(Math.min(90, hours.to() - begin));
            breaks.add(new Hours(begin, end));
            at = end;
        }
        return new Shift(random.nextBoolean() ? "" : "Shift " + random.nextInt(9), hours, breaks);
    }

    private DateRange range() {
        LocalDate from = first.plusDays(random.nextInt(days));
        return new DateRange(from, from.plusDays(random.nextInt(4) == 0 ? random.nextInt(20) : 0));
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> some = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                some.add(day);
            }
        }
        return some.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : some;
    }
}
