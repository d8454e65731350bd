package pullboard.plan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DemandPatternTest {

    /// 1.32 and 0.49 are the cut-offs of Syntetos, Boylan and Croston (2005).
    @Test
    void howOftenAndHowUnevenlyDemandComesIsNamed() {
        assertThat(kind(5, 6, 5, 4, 5)).isEqualTo(DemandPattern.Kind.SMOOTH);
        assertThat(kind(5, 0, 5, 0, 0, 4)).isEqualTo(DemandPattern.Kind.INTERMITTENT);
        assertThat(kind(1, 20, 1, 1, 30)).isEqualTo(DemandPattern.Kind.ERRATIC);
        assertThat(kind(1, 0, 30, 0, 0, 2)).isEqualTo(DemandPattern.Kind.LUMPY);
        assertThat(kind(0, 0, 0)).isEqualTo(DemandPattern.Kind.NONE);
        assertThat(kind()).isEqualTo(DemandPattern.Kind.NONE);
    }

    /// Sizes 2, 4 and 6: mean 4, variance of the sample 4, so CV² = 4 / 16.
    @Test
    void itsNumbersAreSaid() {
        DemandPattern pattern = DemandPattern.of(2, 0, 4, 0, 6, 0);

        assertThat(pattern.interval()).isEqualTo(2);
        assertThat(pattern.variation()).isEqualTo(0.25);
        assertThat(pattern.isRare()).isTrue();
        assertThat(DemandPattern.of(7).variation()).isZero();
    }

    /// Four periods of three demands lie above 1.32, 33 of 25 lie on it.
    @Test
    void theCutOffItselfIsRare() {
        long[] pieces = new long[33];
        Arrays.fill(pieces, 0, 25, 5);

        assertThat(DemandPattern.of(pieces).interval()).isCloseTo(1.32, within(1e-12));
        assertThat(DemandPattern.of(pieces).isRare()).isTrue();
        assertThat(DemandPattern.of(Arrays.copyOf(pieces, 32)).isRare()).isFalse();
    }

    private static DemandPattern.Kind kind(long... pieces) {
        return DemandPattern.of(DemandSeries.ofWeeks(LocalDate.of(2026, 1, 5), pieces))
                .kind();
    }
}
