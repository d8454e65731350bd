package pullboard.sample.assembly;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// When the plant works: two shifts from Monday to Friday.
final class Shifts {
    static final Duration STEP = Duration.ofMinutes(15);
    static final int STEPS_A_DAY = 64;

    /// As the board keeps its calendars.
    static final String CALENDAR = """
            calendar 1
            shift Mon-Fri 06:00-14:00 break 09:30-09:45 break 12:00-12:30
            shift Mon-Fri 14:00-22:00 break 17:00-17:15 break 19:30-20:00
            """;

    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 22;

    private Shifts() {}

    /// The quarters of an hour in [from, to) that are worked and over by `to`.
    static List<ZonedDateTime> quarters(Instant from, Instant to, ZoneId zone) {
        List<ZonedDateTime> quarters = new ArrayList<>();
        ZonedDateTime time =
                LocalDate.ofInstant(from, zone).atTime(FIRST_HOUR, 0).atZone(zone);
        while (time.toInstant().plus(STEP).isBefore(to)) {
            boolean shift = time.getHour() >= FIRST_HOUR && time.getHour() < LAST_HOUR;
            if (shift && isWorked(time.toLocalDate()) && !time.toInstant().isBefore(from)) {
                quarters.add(time);
            }
            time = time.plus(STEP);
        }
        return quarters;
    }

    static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// So many working days later, or earlier.
    static LocalDate later(LocalDate day, int days) {
        LocalDate date = day;
        for (int left = Math.abs(days); left > 0; ) {
            date = date.plusDays(Integer.signum(days));
            left -= isWorked(date) ? 1 : 0;
        }
        return date;
    }
}
