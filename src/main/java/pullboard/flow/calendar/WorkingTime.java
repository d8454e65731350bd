package pullboard.flow.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The working time between two instants: the real seconds in which the shop's clock shows a time that is inside a
/// shift and not in one of its breaks.
///
/// So a night shift from 22:00 to 06:00 works 7 hours in the night in which the clock jumps from 02:00 to 03:00, and 9
/// in the one in which it goes back; a shift that begins at a time that is skipped begins with the jump; an hour that
/// the clock shows twice counts twice, and a break in it is taken twice. Before 1900 and after 2200 nobody works.
///
/// Exact to the microsecond. Tables for the years that are asked for are made when they are first needed; any number
/// of threads may ask.
public final class WorkingTime {
    /// No calendar: all time is working time.
    public static final WorkingTime ELAPSED = new WorkingTime(null, ZoneId.of("UTC"));

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final long SECOND = 1_000_000;

    private final @Nullable ShiftCalendar calendar;
    private final ZoneId zone;
    private volatile @Nullable Years years;

    private WorkingTime(@Nullable ShiftCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /// @param zone whose clock the shifts are meant by
    public static WorkingTime of(ShiftCalendar calendar, ZoneId zone) {
        return new WorkingTime(calendar, zone);
    }

    /// What is in the tables: whole years, and the microseconds [from, until) that they surely cover.
    private record Years(int first, int last, long from, long until, Timeline line) {
        boolean cover(long start, long end) {
            return start >= from && end < until;
        }
    }

    /// Whether all time is working time.
    public boolean isElapsed() {
        return calendar == null;
    }

    /// Working time in [start, end); zero where `end` is not after `start`.
    public Duration between(Instant start, Instant end) {
        if (!start.isBefore(end)) {
            return Duration.ZERO;
        }
        if (calendar == null) {
            return Duration.between(start, end);
        }
        return Duration.of(micros(micros(start), micros(end)), java.time.temporal.ChronoUnit.MICROS);
    }

    /// The same in microseconds, of times in microseconds since 1970.
    public long micros(long start, long end) {
        if (start >= end) {
            return 0;
        }
        if (calendar == null) {
            return end - start;
        }
        Timeline line = years(calendar, start, end).line();
        return line.worked(end) - line.worked(start);
    }

    /// Whether work is done at that instant.
    public boolean isWorking(Instant at) {
        if (calendar == null) {
            return true;
        }
        long micros = micros(at);
        return years(calendar, micros, micros).line().isWorking(micros);
    }

    private Years years(ShiftCalendar of, long start, long end) {
        Years known = years;
        if (known != null && known.cover(start, end)) {
            return known;
        }
        int first = year(start, -1);
        int last = year(end, 1);
        Years grown = known == null ? years(of, first, last) : grow(of, known, first, last);
        years = grown;
        return grown;
    }

    private Years grow(ShiftCalendar of, Years known, int first, int last) {
        boolean grows = first < known.first() || last > known.last();
        return grows ? years(of, Math.min(first, known.first()), Math.max(last, known.last())) : known;
    }

    private Years years(ShiftCalendar of, int first, int last) {
        LocalDate begin = LocalDate.of(first, 1, 1);
        LocalDate end = LocalDate.of(last, 12, 31);
        return new Years(
                first,
                last,
                micros(begin.plusDays(2).atStartOfDay(zone).toInstant()),
                micros(end.minusDays(2).atStartOfDay(zone).toInstant()),
                Timeline.of(of, zone, begin, end));
    }

    /// The year of a time, or the one beside it where the time is within some days of that.
    private static int year(long micros, int side) {
        long day = Math.floorDiv(micros, SECOND * 86_400) + side * 7L;
        long year = day < -30_000
                ? FIRST_YEAR
                : day > 90_000 ? LAST_YEAR : LocalDate.ofEpochDay(day).getYear();
        return Math.clamp(year, FIRST_YEAR, LAST_YEAR);
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), SECOND), at.getNano() / 1000);
    }
}
