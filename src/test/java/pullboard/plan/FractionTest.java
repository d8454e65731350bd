package pullboard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void elevenCardsAreElevenAndNotTwelve() {
        Fraction cards = Fraction.parse("1.1").times(100).times(6).dividedBy(60);

        assertThat(Math.ceil(1.1 * 100 * 6 / 60)).isEqualTo(12);
        assertThat(cards.ceil()).isEqualTo(BigInteger.valueOf(11));
        assertThat(cards).isEqualTo(Fraction.of(11));
        assertThat(cards.isWhole()).isTrue();
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereWritten() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(-3, -2)).isEqualTo(Fraction.parse("1.50"));
        assertThat(Fraction.of(3, -2)).hasToString("-1.5");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("2e3"))).isEqualTo(Fraction.of(2000));
    }

    @Test
    void aNumberIsWrittenWithAllItsDecimalsWhereTheyEnd() {
        assertThat(Fraction.parse("4.40").toPlainText()).isEqualTo("4.4");
        assertThat(Fraction.of(1, 3).toPlainText()).isEqualTo("0.333333");
        assertThat(Fraction.of(2, 3).toPlainText(2)).isEqualTo("0.67");
        assertThat(Fraction.of(1, 1024).toPlainText(2)).isEqualTo("0.0009765625");
        assertThat(Fraction.of(1, 1024).toRoundedText(3)).isEqualTo("0.001");
        assertThat(Fraction.of(1200).toPlainText()).isEqualTo("1200");
        assertThat(Fraction.ZERO.toPlainText()).isEqualTo("0");
    }

    @Test
    void belowZeroCeilAndFloorGoTheirOwnWay() {
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
        assertThat(Fraction.of(-7, 2).ceil()).isEqualTo(-3);
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
        assertThat(Fraction.of(7, 2).ceil()).isEqualTo(4);
        assertThat(Fraction.of(-4).floor()).isEqualTo(-4);
    }

    @Test
    void whatIsNoDecimalIsRefused() {
        for (String typed : new String[] {"", "1,5", "1e9", "1 000", "NaN", "--1", ".", "1/3"}) {
            assertThatThrownBy(() -> Fraction.parse(typed)).isInstanceOf(NumberFormatException.class);
        }
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theLawsOfArithmeticHoldWithoutRounding() {
        var chance = new SplittableRandom(5);
        for (int i = 0; i < 2_000; i++) {
            Fraction a = any(chance);
            Fraction b = any(chance);
            Fraction c = any(chance);
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.plus(b).times(c)).isEqualTo(a.times(c).plus(b.times(c)));
            if (c.signum() != 0) {
                assertThat(a.times(c).dividedBy(c)).isEqualTo(a);
            }
            assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
            assertThat(a.max(b).plus(a.min(b))).isEqualTo(a.plus(b));
            assertThat(Fraction.of(a.floor()).compareTo(a)).isNotPositive();
            assertThat(Fraction.of(a.ceil()).minus(Fraction.of(a.floor())))
                    .isEqualTo(a.isWhole() ? Fraction.ZERO : Fraction.ONE);
            assertThat(a.toDouble())
                    .isEqualTo(a.numerator().doubleValue() / a.denominator().doubleValue());
        }
    }

    private static Fraction any(SplittableRandom chance) {
        return Fraction.of(chance.nextLong(-5_000, 5_000), chance.nextLong(1, 400));
    }
}
