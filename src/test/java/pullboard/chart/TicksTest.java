package pullboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({"10, 5, 2", "7, 5, 2", "1, 5, 0.2", "0.03, 4, 0.01", "4999, 5, 1000", "5001, 5, 2000"})
    void numbersStandAtRoundPlaces(double range, int most, double step) {
        assertThat(Ticks.step(range, most)).isEqualTo(step);
    }

    @Test
    void aScaleFromZeroEndsAtARoundNumberAboveTheHighest() {
        assertThat(Scale.fromZero(87.4).high()).isEqualTo(100);
        assertThat(Scale.fromZero(100).high()).isEqualTo(100);
        assertThat(Scale.fromZero(0).high()).isPositive();
    }

    @Test
    void decimalsAreAsManyAsTheStepNeeds() {
        assertThat(words(new Axis("", new Scale.Linear(0, 1)), 5))
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(words(new Axis("", new Scale.Linear(-20, 20)), 4)).containsExactly("-20", "-10", "0", "10", "20");
    }

    @Test
    void weeksBeginOnMondayAlsoWhereTheClockIsSet() {
        Axis march = new Axis("", time("2026-03-16", "2026-04-14"));

        List<Ticks.Tick> weeks = Ticks.of(march, 5, Locale.ENGLISH);

        assertThat(weeks).extracting(Ticks.Tick::word).containsExactly("16 Mar", "23 Mar", "30 Mar", "6 Apr", "13 Apr");
        assertThat(Instant.ofEpochSecond((long) weeks.get(2).at())
                        .atZone(BERLIN)
                        .getHour())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-03", "2026-03-02, 2026-03-20", "2026-01-05, 2026-12-20", "2012-01-02, 2026-11-23"})
    void aStretchOfAnyLengthHasAFewTicks(String from, String until) {
        assertThat(Ticks.of(new Axis("", time(from, until)), 8, Locale.ENGLISH)).hasSizeBetween(2, 26);
    }

    @Test
    void aStretchOfNoLengthHasNone() {
        assertThat(Ticks.of(new Axis("", time("2026-03-02", "2026-03-02")), 8, Locale.ENGLISH))
                .isEmpty();
        assertThat(Ticks.of(new Axis("", new Scale.Linear(3, 3)), 8, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void ofTooManyNamesSomeAreLeftOut() {
        Axis names = new Axis("", new Scale.Names(List.of("a", "b", "c", "d", "e")));

        assertThat(words(names, 5)).containsExactly("a", "b", "c", "d", "e");
        assertThat(words(names, 2)).containsExactly("a", "d");
    }

    private static List<String> words(Axis axis, int most) {
        return Ticks.of(axis, most, Locale.ENGLISH).stream()
                .map(Ticks.Tick::word)
                .toList();
    }

    private static Scale time(String from, String until) {
        return new Scale.Time(seconds(from), seconds(until), BERLIN);
    }

    private static double seconds(String day) {
        return LocalDate.parse(day).atStartOfDay(BERLIN).toEpochSecond();
    }
}
