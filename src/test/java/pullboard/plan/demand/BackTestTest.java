package pullboard.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTestTest {
    private static final int KNOWN = 100;
    private static final int AHEAD = 5;

    /// 48 origins: 48 of 96 periods lie before the first; the quarters begin at periods 48, 60, 72 and 84. From period
    /// 72
    /// on all is otherwise, and larger.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatCameLaterIsNotKnown(int seed) {
        Random random = new Random(seed);
        long[] pieces = random.longs(KNOWN, 0, 80)
                .map(count -> seed % 2 == 0 && count < 40 ? 0 : count)
                .toArray();
        long[] other = pieces.clone();
        for (int i = 72; i < KNOWN; i++) {
            other[i] = 500 + random.nextInt(1 + 10 * i);
        }

        BackTest one = test(pieces);
        BackTest two = test(other);

        assertThat(one.scores().keySet()).isEqualTo(two.scores().keySet()).hasSizeGreaterThan(4);
        for (Fitting fitting : one.scores().keySet()) {
            assertThat(one.errorsOf(fitting)).hasNumberOfRows(48);
            double[][] before = Arrays.copyOf(one.errorsOf(fitting), 72 - 48 - AHEAD + 1);
            assertThat(Arrays.deepEquals(before, Arrays.copyOf(two.errorsOf(fitting), before.length)))
                    .isTrue();
        }
        assertThat(one.chosenAt(1)).isPresent().isEqualTo(two.chosenAt(1));
        assertThat(one.chosenAt(2)).isEqualTo(two.chosenAt(2));
        assertThat(one.isTotal()).isEqualTo(two.isTotal()).isEqualTo(seed % 2 == 0);
    }

    /// 1, 2, 3 ...: naive says the last one, and so is 1 to 5 too low; one period ahead it is always 1 off.
    @Test
    void theScoreOfNaiveIsReckonedByHand() {
        long[] pieces = new long[KNOWN];
        Arrays.setAll(pieces, i -> i + 1);

        Score naive = test(pieces).scores().get(Fitting.NAIVE);

        assertThat(naive.mae()).isEqualTo(3);
        assertThat(naive.bias()).isEqualTo(-3);
        assertThat(naive.mase()).isEqualTo(3);
        assertThat(naive.totalMase()).isEqualTo(3);
        assertThat(naive.rmse()).isCloseTo(Math.sqrt((1 + 4 + 9 + 16 + 25) / 5.0), within(1e-12));
        assertThat(naive.origins()).isEqualTo(48);
    }

    /// The best by far wins; where two are as good the one with less bias; where naive is as good, naive.
    @Test
    void theLeastMaseDecidesThenTheBias() {
        Score good = new Score(0.5, 0.9, 4, 1, 1, 10);
        Score asGood = new Score(0.504, 0.9, -1, 1, 1, 10);
        Score poor = new Score(0.9, 0.2, 0, 1, 1, 10);

        assertThat(chosen(poor, good, asGood, false)).isEqualTo(Fitting.HOLT);
        assertThat(chosen(poor, good, new Score(0.51, 0.9, 0, 1, 1, 10), false)).isEqualTo(Fitting.SIMPLE_SMOOTHING);
        assertThat(chosen(asGood, good, poor, false)).isEqualTo(Fitting.NAIVE);
        assertThat(chosen(good, asGood, poor, true)).isEqualTo(Fitting.HOLT);
    }

    private static Fitting chosen(Score naive, Score simple, Score holt, boolean isTotal) {
        return Choice.of(
                new EnumMap<>(Map.of(Fitting.NAIVE, naive, Fitting.SIMPLE_SMOOTHING, simple, Fitting.HOLT, holt)),
                isTotal);
    }

    private static BackTest test(long... pieces) {
        return BackTest.of(DemandSeries.ofWeeks(LocalDate.of(2025, 1, 6), pieces), AHEAD, List.of(4));
    }
}
