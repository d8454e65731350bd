package pullboard.view.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.board.ServiceClass;
import pullboard.flow.Filter;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.CalendarReading;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.ShiftCalendar;

/// What was looked at last is kept, and typed days are whole days of the shop.
class FlowChoiceTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");

    private static FlowChoice typed(String from, String until) {
        return new FlowChoice(
                Tab.CYCLE,
                Span.TYPED,
                from,
                until,
                "Gear & shaft = 40",
                3,
                ServiceClass.EXPEDITE,
                Percentile.INTERPOLATED,
                true,
                12,
                "+5",
                "PO-7");
    }

    @Test
    void itIsReadAsItWasWritten() {
        FlowChoice choice = typed("1.11.", "20.11.");

        assertThat(FlowChoice.read(choice.write())).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "OVERVIEW", "X&ALL&&&&0&&NEAREST_RANK&false&0&&", "CYCLE&ALL&&&&x&&NEAREST_RANK&false&0&&"})
    void whatIsNotUnderstoodIsTheFirstChoice(String kept) {
        assertThat(FlowChoice.read(kept)).isEqualTo(FlowChoice.FIRST);
    }

    @Test
    void typedDaysAreWholeDaysInTheShopsZone() {
        Filter filter = typed("1.11.", "20.11.").filter(NOW, BERLIN, null, Locale.GERMAN);

        assertThat(filter.from()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(filter.until()).isEqualTo("2026-11-20T23:00:00Z");
        assertThat(filter.orders()).containsExactly("PO-7");
        assertThat(filter.parts()).containsExactly("Gear & shaft = 40");
    }

    @Test
    void aForecastForADayThatIsOverIsForTwoWeeksAhead() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(typed("", "").by(today, Locale.ENGLISH)).isEqualTo(today.plusDays(5));
        assertThat(FlowChoice.FIRST.by(today, Locale.ENGLISH)).isEqualTo(today.plusWeeks(2));
    }

    @Test
    void thisShiftIsTheOneThatRunsAndBetweenShiftsTheLastOne() {
        ShiftCalendar shifts =
                ((CalendarReading.Read) CalendarText.read("shift Mon-Fri 06:00-14:00 name Early")).calendar();
        FlowChoice shift = FlowChoice.FIRST.withSpan(Span.THIS_SHIFT);

        Filter running = shift.filter(Instant.parse("2026-11-23T09:00:00Z"), BERLIN, shifts, Locale.ENGLISH);
        assertThat(running.from()).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(running.until()).isNull();

        Filter over = shift.filter(NOW, BERLIN, shifts, Locale.ENGLISH);
        assertThat(over.from()).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(over.until()).isEqualTo("2026-11-23T13:00:00Z");

        assertThat(shift.filter(NOW, BERLIN, null, Locale.ENGLISH)).isEqualTo(Filter.ALL);
    }
}
