package pullboard.flow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShiftRunTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ShiftCalendar WEEK = WorkingTimeTest.calendar("""
            shift Mon-Fri 06:00-14:00 break 09:00-09:15 name Early
            shift Mon-Fri 14:00-22:00 name Late
            shift Mon-Fri 22:00-06:00 name Night
            holiday 2026-12-24..2027-01-03
            """);

    @Test
    void thisShiftIsTheOneThatRunsAlsoInItsBreak() {
        ShiftRun run = ShiftRun.at(WEEK, BERLIN, at("2026-11-23T09:05"));

        assertThat(run.shift().name()).isEqualTo("Early");
        assertThat(run.start()).isEqualTo(at("2026-11-23T06:00"));
        assertThat(run.end()).isEqualTo(at("2026-11-23T14:00"));
        assertThat(ShiftRun.at(WEEK, BERLIN, at("2026-11-23T14:00")).shift().name())
                .isEqualTo("Late");
    }

    @Test
    void theNightOfFridayIsThisShiftOnSaturdayMorning() {
        ShiftRun run = ShiftRun.at(WEEK, BERLIN, at("2026-11-28T03:00"));

        assertThat(run.shift().name()).isEqualTo("Night");
        assertThat(run.day()).isEqualTo("2026-11-27");
        assertThat(ShiftRun.at(WEEK, BERLIN, at("2026-11-28T06:00"))).isNull();
    }

    @Test
    void theNextShiftAndTheLastOneAreFoundAcrossHolidays() {
        Instant boxingDay = at("2026-12-26T12:00");

        assertThat(ShiftRun.after(WEEK, BERLIN, boxingDay).start()).isEqualTo(at("2027-01-04T06:00"));
        assertThat(ShiftRun.before(WEEK, BERLIN, boxingDay).end()).isEqualTo(at("2026-12-24T06:00"));
        assertThat(ShiftRun.before(WEEK, BERLIN, at("2026-11-23T14:00")).shift().name())
                .isEqualTo("Early");
        assertThat(ShiftRun.after(WEEK, BERLIN, at("2026-11-23T14:00")).shift().name())
                .isEqualTo("Night");
    }

    @Test
    void aCalendarWithoutShiftsHasNone() {
        Instant now = at("2026-11-23T09:05");

        assertThat(ShiftRun.at(ShiftCalendar.EMPTY, BERLIN, now)).isNull();
        assertThat(ShiftRun.after(ShiftCalendar.EMPTY, BERLIN, now)).isNull();
        assertThat(ShiftRun.before(ShiftCalendar.EMPTY, BERLIN, now)).isNull();
    }

    @Test
    void aShiftThatBeginsInTheSkippedHourBeginsWithTheJump() {
        ShiftCalendar early = WorkingTimeTest.calendar("shift Sun 02:30-10:00");
        ShiftRun spring = ShiftRun.at(early, BERLIN, at("2026-03-29T05:00"));
        ShiftRun autumn = ShiftRun.at(early, BERLIN, at("2026-10-25T05:00"));

        assertThat(spring.start()).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(autumn.start()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(autumn.end()).isEqualTo(Instant.parse("2026-10-25T09:00:00Z"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
