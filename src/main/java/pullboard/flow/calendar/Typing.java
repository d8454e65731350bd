package pullboard.flow.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times, days and dates as they are typed. Null: not to be understood.
public final class Typing {
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?");
    private static final Pattern HOURS = Pattern.compile("\\s*([0-9:.]+)\\s*[-–]\\s*([0-9:.]+)\\s*");
    private static final String DATE = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern DATES = Pattern.compile(DATE + "(?:\\.\\." + DATE + ")?");

    private Typing() {}

    /// Minute of the day: `6`, `6:30`, `06.30`, `24:00`.
    public static @Nullable Integer minute(String typed) {
        Matcher clock = CLOCK.matcher(typed.strip());
        if (!clock.matches()) {
            return null;
        }
        int minutes = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        int minute = Integer.parseInt(clock.group(1)) * 60 + minutes;
        return minutes < 60 && minute <= Hours.DAY ? minute : null;
    }

    /// `06:00-14:00`, `22-6`.
    public static @Nullable Hours hours(String typed) {
        Matcher hours = HOURS.matcher(typed);
        if (!hours.matches()) {
            return null;
        }
        Integer from = minute(hours.group(1));
        Integer to = minute(hours.group(2));
        return from == null || to == null || from == Hours.DAY ? null : Hours.between(from, to);
    }

    /// `Mon-Fri`, `Mon,Wed`, `Sat-Mon`, `daily`.
    static @Nullable Set<DayOfWeek> weekdays(String typed) {
        if (typed.equalsIgnoreCase("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : typed.split(",", -1)) {
            String[] ends = part.split("-", -1);
            DayOfWeek first = weekday(ends[0]);
            DayOfWeek last = weekday(ends[ends.length - 1]);
            if (first == null || last == null || ends.length > 2) {
                return null;
            }
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static @Nullable DayOfWeek weekday(String typed) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = CalendarText.DAYS.get(day.getValue() - 1);
            if (typed.equalsIgnoreCase(name) || typed.toUpperCase(Locale.ROOT).equals(day.name())) {
                return day;
            }
        }
        return null;
    }

    /// `2026-12-24`, `2026-12-24..2027-01-01`.
    static @Nullable DateRange dates(String typed) {
        Matcher dates = DATES.matcher(typed);
        if (!dates.matches()) {
            return null;
        }
        try {
            LocalDate first = LocalDate.parse(dates.group(1));
            LocalDate last = dates.group(2) == null ? first : LocalDate.parse(dates.group(2));
            return last.isBefore(first) ? null : new DateRange(first, last);
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
