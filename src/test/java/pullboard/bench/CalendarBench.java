package pullboard.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import pullboard.flow.calendar.CalendarReading;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.WorkingTime;

/// A million stays within a year, in working time of three shifts, against subtracting their two times.
final class CalendarBench {
    private static final int STAYS = 1_000_000;
    private static final long YEAR = 365L * 86_400 * 1_000_000;
    private static final String THREE_SHIFTS = """
            shift Mon-Fri 06:00-14:00 break 09:00-09:15 break 12:00-12:30
            shift Mon-Fri 14:00-22:00 break 18:00-18:30
            shift Mon-Fri 22:00-06:00 break 02:00-02:30
            holiday 2026-12-24..2027-01-01
            """;

    private CalendarBench() {}

    public static void main(String[] args) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        ShiftCalendar calendar = ((CalendarReading.Read) CalendarText.read(THREE_SHIFTS)).calendar();
        long begin = LocalDate.of(2026, 1, 1).atStartOfDay(zone).toEpochSecond() * 1_000_000;
        Random random = new Random(1);
        long[] from = new long[STAYS];
        long[] to = new long[STAYS];
        for (int i = 0; i < STAYS; i++) {
            from[i] = begin + random.nextLong(YEAR);
            to[i] = from[i] + random.nextLong(YEAR / 50);
        }
        long plain = Long.MAX_VALUE;
        long worked = Long.MAX_VALUE;
        long table = Long.MAX_VALUE;
        long sum = 0;
        for (int run = 0; run < 7; run++) {
            long start = System.nanoTime();
            for (int i = 0; i < STAYS; i++) {
                sum += Math.max(0, to[i] - from[i]);
            }
            plain = Math.min(plain, System.nanoTime() - start);
            start = System.nanoTime();
            WorkingTime time = WorkingTime.of(calendar, zone);
            time.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-02-01T00:00:00Z"));
            table = Math.min(table, System.nanoTime() - start);
            start = System.nanoTime();
            for (int i = 0; i < STAYS; i++) {
                sum += time.micros(from[i], to[i]);
            }
            worked = Math.min(worked, System.nanoTime() - start);
        }
        System.out.printf(
                "working time of %,d stays: %.0f ms, plain subtraction %.1f ms, ratio %.0f; tables %.1f ms (sum %d)%n",
                STAYS, worked / 1e6, plain / 1e6, (double) worked / plain, table / 1e6, sum);
    }
}
