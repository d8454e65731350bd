package pullboard.flow.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.flow.Percentile;

class SurvivalTest {

    /// Freireich and others, Blood 21, 1963: weeks in remission under 6-mercaptopurine. The survival that every
    /// textbook gives (for one Kleinbaum and Klein, Survival Analysis, chapter 2), and its median of 23 weeks.
    @Test
    void theTextbookExampleComesOut() {
        Survival weeks = Survival.of(
                new long[] {6, 6, 6, 7, 10, 13, 16, 22, 23}, new long[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35});

        assertThat(1 - weeks.before(7)).isEqualTo(0.857, within(5e-4));
        assertThat(1 - weeks.before(8)).isEqualTo(0.807, within(5e-4));
        assertThat(1 - weeks.before(11)).isEqualTo(0.753, within(5e-4));
        assertThat(1 - weeks.before(14)).isEqualTo(0.690, within(5e-4));
        assertThat(1 - weeks.before(17)).isEqualTo(0.627, within(5e-4));
        assertThat(1 - weeks.before(23)).isEqualTo(0.538, within(5e-4));
        assertThat(1 - weeks.before(24)).isEqualTo(0.448, within(5e-4));
        assertThat(weeks.by(50)).hasValue(23);
        assertThat(weeks.by(70)).isEmpty();
        assertThat(weeks.cases()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void withNothingOpenPercentilesAreNearestRanks(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            long[] times = random.longs(1 + random.nextInt(60), 0, 30).toArray();
            Survival survival = Survival.of(times, new long[0]);
            Arrays.sort(times);
            for (int percent : new int[] {50, 55, 70, 85, 95, 100}) {
                assertThat(survival.by(percent)).hasValue(Percentile.NEAREST_RANK.of(times, percent));
            }
        }
    }

    @Test
    void nothingSeenTellsNothing() {
        assertThat(Survival.of(new long[0], new long[] {5}).by(1)).isEmpty();
        assertThat(Survival.of(new long[0], new long[0]).before(9)).isZero();
    }
}
