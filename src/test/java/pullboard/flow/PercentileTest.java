package pullboard.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PercentileTest {
    private static final long[] TEN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    @Test
    void nearestRankIsAlwaysAValueThatWasSeen() {
        assertThat(Percentile.NEAREST_RANK.of(TEN, 50)).isEqualTo(5);
        assertThat(Percentile.NEAREST_RANK.of(TEN, 85)).isEqualTo(9);
        assertThat(Percentile.NEAREST_RANK.of(TEN, 95)).isEqualTo(10);
        assertThat(Percentile.NEAREST_RANK.of(TEN, 100)).isEqualTo(10);
        assertThat(Percentile.NEAREST_RANK.of(new long[] {7}, 50)).isEqualTo(7);
    }

    @Test
    void fiftyFiveOfAHundredIsTheFiftyFifth() {
        long[] hundred = new long[100];
        Arrays.setAll(hundred, i -> i + 1);

        assertThat(Percentile.NEAREST_RANK.of(hundred, 55)).isEqualTo(55);
    }

    @Test
    void interpolatedIsWhatExcelsPercentileIncGives() {
        long[] values = {1_000, 2_000, 3_000, 4_000};

        assertThat(Percentile.INTERPOLATED.of(values, 50)).isEqualTo(2_500);
        assertThat(Percentile.INTERPOLATED.of(values, 85)).isEqualTo(3_550);
        assertThat(Percentile.INTERPOLATED.of(values, 95)).isEqualTo(3_850);
        assertThat(Percentile.INTERPOLATED.of(values, 100)).isEqualTo(4_000);
    }

    @Test
    void interpolatedLiesBetweenItsNeighboursForAnyValues() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            long[] values = random.longs(1 + random.nextInt(40), 0, 1_000_000_000_000L)
                    .sorted()
                    .toArray();
            int percent = 1 + random.nextInt(100);
            double position = percent / 100.0 * (values.length - 1);
            int below = (int) Math.floor(position + 1e-9);
            long above = values[Math.min(below + 1, values.length - 1)];

            assertThat(Percentile.INTERPOLATED.of(values, percent)).isBetween(values[below], above);
        }
    }

    /// Sorting all is the slow way to know.
    @Test
    void aSpreadIsThatOfTheSortedValues() {
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            int most = random.nextInt(3) == 0 ? 3 : 1_000_000;
            long[] values = random.longs(1 + random.nextInt(300), 0, most).toArray();
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            if (random.nextInt(4) == 0) {
                values = sorted.clone();
            }
            for (Percentile method : Percentile.values()) {
                Spread spread = Spread.of(values.clone(), method);
                assertThat(Micros.of(spread.p50())).isEqualTo(method.of(sorted, 50));
                assertThat(Micros.of(spread.p85())).isEqualTo(method.of(sorted, 85));
                assertThat(Micros.of(spread.p95())).isEqualTo(method.of(sorted, 95));
                assertThat(Micros.of(spread.max())).isEqualTo(sorted[sorted.length - 1]);
            }
        }
    }

    /// Values that make every middle of three a bad pivot are sorted in the end, in no square of time.
    @Test
    void aSpreadOfAnAwkwardOrderIsRightToo() {
        long[] pipe = new long[200_000];
        for (int i = 0; i < pipe.length; i++) {
            pipe[i] = Math.min(i, pipe.length - i);
        }
        long[] sorted = pipe.clone();
        Arrays.sort(sorted);

        assertThat(Micros.of(Spread.of(pipe, Percentile.NEAREST_RANK).p95()))
                .isEqualTo(Percentile.NEAREST_RANK.of(sorted, 95));
    }

    @Test
    void aMeanIsExactToTheMicrosecondHoweverLargeTheSum() {
        long[] values = new long[3_000_000];
        Arrays.fill(values, 30_000_000_000_001L);
        values[0] += 2;

        assertThat(Spread.of(values, Percentile.NEAREST_RANK).mean()).isEqualTo(Duration.ofSeconds(30_000_000, 1_000));
        assertThat(Spread.of(new long[] {1, 2}, Percentile.NEAREST_RANK).mean()).isEqualTo(Duration.ofNanos(2_000));
    }
}
