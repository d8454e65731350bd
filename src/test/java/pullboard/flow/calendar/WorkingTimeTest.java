package pullboard.flow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 730;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void breaksNightsAndWeekendsAreNotWorked() {
        ShiftCalendar calendar = calendar("""
                shift Mon-Fri 06:00-14:00 break 09:00-09:30
                """);
        WorkingTime time = WorkingTime.of(calendar, BERLIN);

        assertThat(time.between(berlin("2026-11-23T08:00"), berlin("2026-11-23T10:00")))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(time.between(berlin("2026-11-23T13:00"), berlin("2026-11-24T07:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(time.between(berlin("2026-11-20T15:00"), berlin("2026-11-23T05:00")))
                .isEqualTo(Duration.ZERO);
        assertThat(time.between(berlin("2026-11-16T00:00"), berlin("2026-11-23T00:00")))
                .isEqualTo(Duration.ofMinutes(5 * 450));
        assertThat(time.isWorking(berlin("2026-11-23T09:15"))).isFalse();
        assertThat(time.isWorking(berlin("2026-11-23T09:30"))).isTrue();
    }

    @Test
    void aHolidayHasNoShiftsButTheNightBeforeRunsIntoIt() {
        WorkingTime time = WorkingTime.of(calendar("""
                        shift daily 22:00-06:00
                        holiday 2026-12-25..2026-12-26
                        extra 2026-12-26 08:00-10:00
                        """), BERLIN);

        assertThat(time.between(berlin("2026-12-25T00:00"), berlin("2026-12-26T00:00")))
                .isEqualTo(Duration.ofHours(6));
        assertThat(time.between(berlin("2026-12-26T00:00"), berlin("2026-12-27T12:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theNightShiftIsAnHourShorterInSpringAndAnHourLongerInAutumn() {
        WorkingTime time = WorkingTime.of(calendar("shift daily 22:00-06:00"), BERLIN);

        assertThat(time.between(berlin("2026-03-28T22:00"), berlin("2026-03-29T06:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(time.between(berlin("2026-10-24T22:00"), berlin("2026-10-25T06:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(time.between(berlin("2026-10-23T22:00"), berlin("2026-10-24T06:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aBreakInTheHourThatIsSkippedIsNotTakenAndOneInTheHourThatComesTwiceIsTakenTwice() {
        WorkingTime time = WorkingTime.of(calendar("shift daily 22:00-06:00 break 02:00-02:30"), BERLIN);

        assertThat(time.between(berlin("2026-03-28T12:00"), berlin("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(time.between(berlin("2026-10-24T12:00"), berlin("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void anHourOfTwoShiftsCountsOnce() {
        WorkingTime time = WorkingTime.of(calendar("shift daily 06:00-14:00\nshift daily 12:00-20:00\n"), BERLIN);

        assertThat(time.between(berlin("2026-11-23T00:00"), berlin("2026-11-24T00:00")))
                .isEqualTo(Duration.ofHours(14));
    }

    @Test
    void withoutACalendarAllTimeIsWorkingTime() {
        Instant start = berlin("2026-03-28T22:00");

        assertThat(WorkingTime.ELAPSED.between(start, start.plusNanos(1_234_567_000)))
                .isEqualTo(Duration.ofNanos(1_234_567_000));
        assertThat(WorkingTime.ELAPSED.between(start, start.minusSeconds(1))).isEqualTo(Duration.ZERO);
        assertThat(WorkingTime.of(ShiftCalendar.EMPTY, BERLIN).between(start, start.plusSeconds(9_999_999)))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void timesFarAwayAreAnsweredToo() {
        WorkingTime time = WorkingTime.of(calendar("shift daily 00:00-24:00"), ZoneId.of("UTC"));

        assertThat(time.between(Instant.EPOCH.minusSeconds(1), Instant.EPOCH.plusSeconds(1)))
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(time.between(Instant.parse("-9999-01-01T00:00:00Z"), Instant.parse("1950-01-01T00:00:00Z")))
                .isEqualTo(
                        Duration.between(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("1950-01-01T00:00:00Z")));
        assertThat(time.between(Instant.parse("9999-01-01T00:00:00Z"), Instant.parse("9999-01-02T00:00:00Z")))
                .isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"})
    void everyMinuteOfTwoYearsCountsAsTheClockShowsIt(String zone) {
        Random random = new Random(zone.hashCode());
        RandomCalendar calendars = new RandomCalendar(random, FIRST, DAYS);
        ShiftCalendar threeShifts = calendar("""
                shift Mon-Fri 06:00-14:00 break 09:00-09:15 break 12:00-12:30
                shift Mon-Fri 14:00-22:00 break 18:00-18:30
                shift daily 22:00-06:00 break 02:00-02:30
                holiday 2025-12-24..2026-01-01 name Christmas
                extra 2025-12-28 08:00-12:00
                """);

        checkEveryMinute(threeShifts, ZoneId.of(zone), random);
        for (int i = 0; i < 2; i++) {
            checkEveryMinute(calendars.next(), ZoneId.of(zone), random);
        }
    }

    private static void checkEveryMinute(ShiftCalendar calendar, ZoneId zone, Random random) {
        WorkingTime time = WorkingTime.of(calendar, zone);
        Instant start = FIRST.atStartOfDay(zone).toInstant();
        int minutes = (int)
                Duration.between(start, FIRST.plusDays(DAYS).atStartOfDay(zone).toInstant())
                        .toMinutes();
        Map<LocalDate, List<Shift>> shifts = new HashMap<>();
        for (int day = -2; day <= DAYS; day++) {
            shifts.put(FIRST.plusDays(day), calendar.on(FIRST.plusDays(day)));
        }
        int[] before = new int[minutes + 1];
        for (int i = 0; i < minutes; i++) {
            before[i + 1] = before[i] + (shows(shifts, zone, start.plusSeconds(i * 60L)) ? 1 : 0);
        }
        for (int i = 0; i < 20_000; i++) {
            int from = random.nextInt(minutes);
            int to = Math.min(minutes, from + random.nextInt(i % 2 == 0 ? 3_000 : minutes));
            Instant one = start.plusSeconds(from * 60L);
            Instant other = start.plusSeconds(to * 60L);
            if (time.between(one, other).toMinutes() != before[to] - before[from]) {
                fail("%s from %s to %s: not %d minutes in\n%s"
                        .formatted(zone, one, other, before[to] - before[from], CalendarText.write(calendar)));
            }
        }
        assertThat(time.between(start, start.plusSeconds(minutes * 60L)))
                .isEqualTo(Duration.ofMinutes(before[minutes]));
    }

    /// Whether the local clock shows a time inside a shift of that day or of the day before.
    private static boolean shows(Map<LocalDate, List<Shift>> shifts, ZoneId zone, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        int minute = local.getHour() * 60 + local.getMinute();
        return works(shifts.get(local.toLocalDate()), minute)
                || works(shifts.get(local.toLocalDate().minusDays(1)), minute + 1440);
    }

    private static boolean works(List<Shift> shifts, int minute) {
        for (Shift shift : shifts) {
            boolean in = in(shift.hours(), minute);
            for (Hours pause : shift.breaks()) {
                in &= !in(pause, minute);
            }
            if (in) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Hours hours, int minute) {
        return minute >= hours.from() && minute < hours.to();
    }

    static ShiftCalendar calendar(String text) {
        CalendarReading reading = CalendarText.read(text);
        assertThat(reading).isInstanceOf(CalendarReading.Read.class);
        return ((CalendarReading.Read) reading).calendar();
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
