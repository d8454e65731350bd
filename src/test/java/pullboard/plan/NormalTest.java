package pullboard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {

    /// The On-Line Encyclopedia of Integer Sequences: A329280, A329281, A329283, A329285, A329286, A329287.
    @Test
    void quantilesAreThePublishedOnes() {
        assertThat(Normal.quantile(0.9)).isCloseTo(1.2815515655446004, within(1e-13));
        assertThat(Normal.quantile(0.95)).isCloseTo(1.6448536269, within(1e-10));
        assertThat(Normal.quantile(0.995)).isCloseTo(2.5758293035489007, within(1e-13));
        assertThat(Normal.quantile(0.9995)).isCloseTo(3.2905267314, within(1e-10));
        assertThat(Normal.quantile(0.9999)).isCloseTo(3.719016485455680, within(1e-11));
        assertThat(Normal.quantile(0.0001)).isCloseTo(-3.719016485455680, within(1e-14));
        assertThat(Normal.quantile(0.99999)).isCloseTo(4.2648907939, within(1e-9));
        assertThat(Normal.quantile(0.5)).isZero();
    }

    /// OEIS A239387: the chance beyond six standard deviations.
    @Test
    void tailsAreThePublishedOnes() {
        assertThat(Normal.below(-6) / 9.865876450376981e-10).isCloseTo(1, within(1e-13));
        assertThat(Normal.quantile(9.865876450376981e-10)).isCloseTo(-6, within(1e-13));
    }

    @Test
    void thereAndBackIsTheSameEverywhere() {
        for (double z = -8; z <= 0; z += 0.01) {
            assertThat(Normal.quantile(Normal.below(z))).isCloseTo(z, within(1e-12));
            assertThat(Normal.below(z) + Normal.below(-z)).isCloseTo(1, within(1e-15));
        }
        for (double chance = 1e-30; chance < 1e-9; chance *= 10) {
            assertThat(Normal.below(Normal.quantile(chance)) / chance).isCloseTo(1, within(1e-11));
        }
    }

    @Test
    void certaintyHasNoQuantile() {
        for (double chance : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> Normal.quantile(chance)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
