package pullboard.flow.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    private static final Distribution DIE = Distribution.of(new int[] {1, 2, 3, 4, 5, 6});

    /// Galileo, Sopra le scoperte dei dadi (about 1620): with three dice 10 comes up in 27 of 216 throws, 9 in 25.
    @Test
    void threeDiceFallAsGalileoSays() {
        Distribution three = DIE.plus(DIE).plus(DIE);

        assertThat(three.of(10)).isEqualTo(27 / 216.0, within(1e-15));
        assertThat(three.of(9)).isEqualTo(25 / 216.0, within(1e-15));
        assertThat(three.atLeast(11)).isEqualTo(0.5, within(1e-15));
        assertThat(three.mean()).isEqualTo(10.5, within(1e-12));
    }

    @Test
    void aPercentageIsReachedWhereItIsExactlyMet() {
        Distribution three = DIE.plus(DIE).plus(DIE);

        assertThat(three.reached(50)).isEqualTo(11);
        assertThat(Distribution.of(new int[] {0, 10, 10, 10, 10}).reached(80)).isEqualTo(10);
        assertThat(Distribution.of(new int[] {0, 10, 10, 10, 10}).reached(81)).isZero();
        assertThat(Distribution.ZERO.reached(85)).isZero();
    }

    /// Every way in which the days can follow one another, counted one by one.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSumIsWhatCountingEveryWayGives(int seed) {
        Random random = new Random(seed);
        int[] days = random.ints(1 + random.nextInt(6), 0, 7).toArray();
        int[] ways = new int[40];
        int all = days.length * days.length * days.length * days.length;
        for (int way = 0; way < all; way++) {
            int rest = way;
            int sum = 0;
            for (int day = 0; day < 4; day++) {
                sum += days[rest % days.length];
                rest /= days.length;
            }
            ways[sum]++;
        }

        Distribution day = Distribution.of(days);
        Distribution four = day.plus(day).plus(day).plus(day);

        for (int sum = 0; sum < ways.length; sum++) {
            int least = sum;
            int reached = IntStream.range(least, ways.length).map(i -> ways[i]).sum();
            assertThat(four.of(sum)).isEqualTo((double) ways[sum] / all, within(1e-12));
            assertThat(four.atLeast(sum)).isEqualTo((double) reached / all, within(1e-12));
        }
    }

    @Test
    void aHundredDaysKeepAllTheirChance() {
        Distribution sum = Distribution.ZERO;
        Distribution day = Distribution.of(new int[] {0, 0, 0, 40, 3, 1});
        for (int i = 0; i < 100; i++) {
            sum = sum.plus(day);
        }

        double whole = 0;
        for (int i = 0; i <= 4000; i++) {
            whole += sum.of(i);
        }
        assertThat(whole).isEqualTo(1, within(1e-12));
        assertThat(sum.mean()).isEqualTo(100 * 44 / 6.0, within(1e-8));
    }
}
