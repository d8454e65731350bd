package pullboard.flow.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmrTest {

    /// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, flow rates of ten batches: mean 50.81, average moving
    /// range 1.8778, limits 55.8041 and 45.8159 (by 3 ÷ 1.128, which 2.66 rounds).
    @Test
    void limitsAreThoseOfTheHandbook() {
        Xmr chart = Xmr.of(new double[] {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1});

        assertThat(chart.mean()).isEqualTo(50.81, within(1e-9));
        assertThat(chart.averageRange()).isEqualTo(1.8778, within(5e-5));
        assertThat(chart.upper()).isEqualTo(55.8041, within(1e-3));
        assertThat(chart.lower()).isEqualTo(45.8159, within(1e-3));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.basis().isEnough()).isTrue();
    }

    @Test
    void theBaselineIsWhatItIsSaidToBe() {
        Xmr chart = Xmr.of(new double[] {10, 12, 10, 12, 10, 12, 30}, 0, 6);

        assertThat(chart.mean()).isEqualTo(11);
        assertThat(chart.upper()).isEqualTo(11 + 2.66 * 2);
        assertThat(chart.upperRange()).isEqualTo(3.268 * 2);
        assertThat(points(chart, Xmr.Rule.OUTSIDE)).containsExactly(6);
        assertThat(points(chart, Xmr.Rule.RANGE)).containsExactly(6);
        assertThat(chart.basis().missing()).isEqualTo(4);
    }

    @Test
    void eightOnOneSideAreASignalAndSevenAreNot() {
        double[] values = new double[19];
        for (int i = 0; i < 10; i++) {
            values[i] = i % 2 == 0 ? 0 : 10;
        }
        Arrays.fill(values, 10, 19, 6);

        assertThat(points(Xmr.of(values, 0, 10), Xmr.Rule.EIGHT_ON_ONE_SIDE)).containsExactly(16, 17, 18);
        values[12] = 5;
        assertThat(points(Xmr.of(values, 0, 10), Xmr.Rule.EIGHT_ON_ONE_SIDE)).isEmpty();
    }

    /// Mean 5, moving range 10, so one sigma is 8.87: 14 lies beyond one, 23 beyond two.
    @Test
    void runsNearALimitAreSignals() {
        double[] base = {0, 10, 0, 10, 0, 10, 0, 10, 0, 10};

        assertThat(points(with(base, 23, 4, 23), Xmr.Rule.TWO_OF_THREE)).containsExactly(12);
        assertThat(points(with(base, 23, 4, 4), Xmr.Rule.TWO_OF_THREE)).isEmpty();
        assertThat(points(with(base, 23, 4, -13), Xmr.Rule.TWO_OF_THREE)).isEmpty();
        assertThat(points(with(base, 14, 14, 4, 14, 14), Xmr.Rule.FOUR_OF_FIVE)).containsExactly(14);
        assertThat(points(with(base, 14, 14, 4, 4, 14), Xmr.Rule.FOUR_OF_FIVE)).isEmpty();
    }

    @Test
    void oneValueHasNoRange() {
        Xmr chart = Xmr.of(new double[] {4});

        assertThat(chart.upper()).isEqualTo(4);
        assertThat(chart.signals()).isEmpty();
        assertThat(Xmr.of(new double[0]).mean()).isZero();
    }

    private static Xmr with(double[] base, double... more) {
        double[] values = Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, values, base.length, more.length);
        return Xmr.of(values, 0, base.length);
    }

    private static List<Integer> points(Xmr chart, Xmr.Rule rule) {
        return chart.signals().stream()
                .filter(signal -> signal.rule() == rule)
                .map(Xmr.Signal::point)
                .toList();
    }
}
