package pullboard.flow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pullboard.flow.calendar.CalendarFault.Kind;

class CalendarTextTest {
    private static final String TWO_SHIFTS = """
            calendar 1
            shift Mon-Fri 06:00-14:00 break 09:00-09:15 break 12:00-12:30 name Early shift
            shift Mon-Thu 22:00-06:00 break 02:00-02:30
            holiday 2026-12-24..2027-01-01 name Christmas
            holiday 2027-05-01
            extra 2026-12-05 06:00-12:00 name Stocktaking
            extra 2027-07-01..2027-08-31 Sat,Sun 07:00-13:00
            """;

    @Test
    void whatIsWrittenIsWhatWasRead() {
        assertThat(CalendarText.write(WorkingTimeTest.calendar(TWO_SHIFTS))).isEqualTo(TWO_SHIFTS);
    }

    @Test
    void everyCalendarComesBackFromItsText() {
        RandomCalendar calendars = new RandomCalendar(new Random(7), LocalDate.of(2026, 1, 1), 365);
        for (int i = 0; i < 300; i++) {
            ShiftCalendar calendar = calendars.next();
            assertThat(CalendarText.read(CalendarText.write(calendar))).isEqualTo(new CalendarReading.Read(calendar));
        }
    }

    @Test
    void shortFormsCommentsAndOtherLettersAreUnderstood() {
        ShiftCalendar calendar = WorkingTimeTest.calendar("""
                \uFEFF# our week
                SHIFT monday,Wed 6-14 BREAK 9.00-9.15 NAME Früh

                  shift   Sat-Mon  22:00-6
                """);

        assertThat(calendar.on(DayOfWeek.MONDAY))
                .extracting(shift -> shift.hours().text())
                .containsExactly("06:00-14:00", "22:00-06:00");
        assertThat(calendar.on(DayOfWeek.MONDAY).getFirst().name()).isEqualTo("Früh");
        assertThat(calendar.on(DayOfWeek.SUNDAY)).hasSize(1);
        assertThat(calendar.on(DayOfWeek.TUESDAY)).isEmpty();
    }

    @Test
    void aBreakAfterMidnightBelongsToTheNightShift() {
        Shift night = WorkingTimeTest.calendar("shift Fri 22:00-06:00 break 02:00-02:30")
                .on(DayOfWeek.FRIDAY)
                .getFirst();

        assertThat(night.breaks()).containsExactly(new Hours(26 * 60, 26 * 60 + 30));
        assertThat(night.minutes()).isEqualTo(450);
    }

    @Test
    void everyLineThatIsWrongIsNamedWithWhatIsWrongInIt() {
        String text = """
                calendar 2
                shift Mon-Fri 06:00-14:00
                schicht Mon 06:00-14:00
                shift Mo 06:00-14:00
                shift Mon 06:00-25:00
                shift Mon
                shift Mon 06:00-14:00 break 9-x
                shift Mon 06:00-14:00 break 15:00-15:30
                shift Mon 06:00-14:00 break 9-10 break 9:30-11
                shift Mon 06:00-14:00 pause 9-10
                holiday 2026-02-30
                holiday 2026-03-02..2026-03-01
                extra 2026-03-02 Sat,Foo 6-14
                holiday 2026-03-02 name %s
                """.formatted("x".repeat(81));

        assertThat(faults(text))
                .containsExactly(
                        new CalendarFault(1, Kind.VERSION, "2"),
                        new CalendarFault(3, Kind.WORD, "schicht"),
                        new CalendarFault(4, Kind.WEEKDAYS, "Mo"),
                        new CalendarFault(5, Kind.HOURS, "06:00-25:00"),
                        new CalendarFault(6, Kind.HOURS, ""),
                        new CalendarFault(7, Kind.BREAK, "9-x"),
                        new CalendarFault(8, Kind.BREAK_OUTSIDE, "15:00-15:30"),
                        new CalendarFault(9, Kind.BREAK_TWICE, "9:30-11"),
                        new CalendarFault(10, Kind.REST, "pause"),
                        new CalendarFault(11, Kind.DATES, "2026-02-30"),
                        new CalendarFault(12, Kind.DATES, "2026-03-02..2026-03-01"),
                        new CalendarFault(13, Kind.HOURS, "Sat,Foo"),
                        new CalendarFault(14, Kind.NAME, "x".repeat(81)));
        assertThat(faults("holiday 2026-01-01\n".repeat(5_001)))
                .containsExactly(new CalendarFault(0, Kind.TOO_MANY, "5001"));
    }

    private static List<CalendarFault> faults(String text) {
        CalendarReading reading = CalendarText.read(text);
        assertThat(reading).isInstanceOf(CalendarReading.Unreadable.class);
        return ((CalendarReading.Unreadable) reading).faults();
    }
}
