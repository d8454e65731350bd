package pullboard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void timesAreReadWithTheirUnits() {
        assertThat(Span.parse("0.4d")).isEqualTo(Span.days(Fraction.of(2, 5)));
        assertThat(Span.parse(" 90 min ").in(Span.Unit.HOUR)).isEqualTo(Fraction.of(3, 2));
        assertThat(Span.parse("3w").in(Span.Unit.DAY)).isEqualTo(Fraction.of(21));
        assertThat(Span.parse("330000s").in(Span.Unit.SECOND)).isEqualTo(Fraction.of(330_000));
        assertThat(Span.parse("2h")).hasToString("2h");
        for (String typed : new String[] {"", "4", "4x", "d", "-1d", "1,5d", "1.2.3d", "1m"}) {
            assertThatThrownBy(() -> Span.parse(typed)).isInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    void aRateSaysWhatATimeTakes() {
        assertThat(Rate.parse("2000/d").over(Span.parse("0.4d"))).isEqualTo(Fraction.of(800));
        assertThat(Rate.parse("100/h").over(Span.parse("1d"))).isEqualTo(Fraction.of(2_400));
        assertThat(Rate.parse("7/w").over(Span.parse("1d"))).isEqualTo(Fraction.ONE);
        assertThat(Rate.parse("12.5 / min")).hasToString("12.5/min");
        for (String typed : new String[] {"", "2000", "2000/", "/d", "2000/y", "-1/d"}) {
            assertThatThrownBy(() -> Rate.parse(typed)).isInstanceOf(NumberFormatException.class);
        }
    }
}
