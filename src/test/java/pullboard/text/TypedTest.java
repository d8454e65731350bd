package pullboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "27.11.,2026-11-27",
        "27.11,2026-11-27",
        "27. 11.,2026-11-27",
        "27/11,2026-11-27",
        "27.11.26,2026-11-27",
        "27.11.2027,2027-11-27",
        "2026-12-01,2026-12-01",
        "27,2026-11-27",
        "5,2026-12-05",
        "+5,2026-11-28",
        "+2w,2026-12-07",
        "today,2026-11-23",
        "tomorrow,2026-11-24",
        "Fri,2026-11-27",
        "friday,2026-11-27",
        "mon,2026-11-30",
        "10.1.,2027-01-10",
        "20.11.,2026-11-20"
    })
    void shortDatesMeanTheNearestDay(String typed, LocalDate meant) {
        assertThat(Typed.date(typed, MONDAY, Locale.UK)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Fr,2026-11-27", "fr.,2026-11-27", "Freitag,2026-11-27", "morgen,2026-11-24", "do,2026-11-26"})
    void germanDaysAreUnderstoodInGerman(String typed, LocalDate meant) {
        assertThat(Typed.date(typed, MONDAY, Locale.GERMANY)).isEqualTo(meant);
    }

    @Test
    void theMonthComesFirstInTheStates() {
        assertThat(Typed.date("11/27", MONDAY, Locale.US)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31.2.", "40", "2026-13-01", "1.2.3.4", "x"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(Typed.date(typed, MONDAY, Locale.UK)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12,12", "1200,1200", "1.200,1200", "'1,200',1200", "1 200,1200", "1.000.000,1000000", " 7 ,7"})
    void groupedNumbersAreWholeNumbers(String typed, long meant) {
        assertThat(Typed.number(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "-3", "12a", "1.20.0", "9999999999999999999"})
    void whatIsNoWholeNumberIsRefused(String typed) {
        assertThat(Typed.number(typed)).isNull();
    }

    @Test
    void timesOfDayMayLackTheMinutes() {
        assertThat(Typed.time("16:30")).isEqualTo(LocalTime.of(16, 30));
        assertThat(Typed.time("16")).isEqualTo(LocalTime.of(16, 0));
        assertThat(Typed.time("25:00")).isNull();
    }
}
