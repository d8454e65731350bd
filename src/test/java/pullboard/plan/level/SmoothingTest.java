package pullboard.plan.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pullboard.plan.level.SequenceTest.mix;
import static pullboard.plan.level.SequenceTest.orders;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pullboard.plan.Fraction;
import pullboard.plan.changeover.SetupTimes;
import pullboard.plan.level.Smoothing.Smooth;

class SmoothingTest {
    private static final SetupTimes TEN = SetupTimes.usual(Duration.ofMinutes(10));

    @Test
    void freeSetUpsGiveTheEvenestSequence() {
        Mix mix = mix(2, 3, 5);

        Smooth smooth = Smoothing.smooth(mix, cost(SetupTimes.NONE, Fraction.ONE));

        assertThat(smooth.exact()).isTrue();
        assertThat(smooth.variation()).isEqualTo(SequenceTest.best(mix)).isEqualTo(Fraction.of(29, 10));
        assertThat(smooth.setups()).isZero();
    }

    @Test
    void dearSetUpsGiveOneBatchOfEach() {
        Smooth smooth = Smoothing.smooth(mix(2, 3, 5), cost(TEN, Fraction.of(1000)));

        assertThat(smooth.setups()).isEqualTo(2);
        assertThat(smooth.setupTime()).isEqualTo(Duration.ofMinutes(20));
        assertThat(smooth.sequence().changes()).isEqualTo(2);
    }

    @Test
    void productsOfOneFamilyChangeForNothing() {
        Map<String, String> families = Map.of("A", "steel", "B", "steel");
        Smooth smooth = Smoothing.smooth(mix(3, 3, 3), new SetupCost(TEN, families, "steel", Fraction.of(1000)));

        assertThat(smooth.setups()).isOne();
        assertThat(smooth.sequence().products().subList(6, 9)).containsOnly("C");
        assertThat(smooth.sequence().changes()).isGreaterThan(2);
    }

    @Test
    void theCheaperDirectionIsTaken() {
        SetupTimes dark = SetupTimes.usual(Duration.ofMinutes(5)).with("B", "A", Duration.ofMinutes(60));

        assertThat(Smoothing.smooth(mix(3, 3), cost(dark, Fraction.of(100))).sequence())
                .hasToString("AAABBB");
    }

    /// Every order of the mix, tried one by one.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noOrderIsBetterThanTheExactOne(int seed) {
        Random random = new Random(seed);
        Mix mix = randomMix(random, 3, 3);
        SetupCost cost = randomCost(random, mix);

        Smooth smooth = Smoothing.smooth(mix, cost);

        Fraction best = orders(mix).stream()
                .map(order -> objective(mix, order, cost))
                .reduce(Fraction::min)
                .orElseThrow();
        assertThat(smooth.exact()).isTrue();
        assertThat(smooth.objective(cost.perMinute()))
                .isEqualTo(best)
                .isEqualTo(objective(mix, smooth.sequence(), cost));
    }

    /// The narrow search against the exact one, on rounds that are still small enough for it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aNarrowSearchComesWithinATenthOfTheBest(int seed) {
        Random random = new Random(seed);
        Mix mix = randomMix(random, 4, 6);
        SetupCost cost = randomCost(random, mix);

        Smooth best = Smoothing.smooth(mix, cost);
        Smooth quick = Smoothing.smooth(mix, cost, 20);

        assertThat(best.exact()).isTrue();
        assertThat(quick.exact()).isFalse();
        Fraction limit = best.objective(cost.perMinute()).times(Fraction.of(11, 10));
        assertThat(quick.objective(cost.perMinute()))
                .isGreaterThanOrEqualTo(best.objective(cost.perMinute()))
                .isLessThanOrEqualTo(limit);
    }

    @Test
    void aLongRoundIsDoneInTime() {
        Random random = new Random(1);
        Mix mix = mix(random.ints(12, 20, 60).toArray());

        Smooth smooth = Smoothing.smooth(mix, randomCost(random, mix));

        assertThat(smooth.sequence().products()).hasSize(mix.total());
        assertThat(smooth.exact()).isFalse();
        assertThatThrownBy(() -> Smoothing.smooth(mix(Smoothing.MOST, 1), cost(TEN, Fraction.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SetupCost cost(SetupTimes times, Fraction perMinute) {
        return new SetupCost(times, Map.of(), null, perMinute);
    }

    private static Mix randomMix(Random random, int products, int most) {
        return mix(random.ints(products, 2, most + 1).toArray());
    }

    private static SetupCost randomCost(Random random, Mix mix) {
        SetupTimes times = SetupTimes.usual(Duration.ofMinutes(random.nextInt(20)));
        for (Mix.Product from : mix.products()) {
            for (Mix.Product to : mix.products()) {
                if (from != to && random.nextBoolean()) {
                    times = times.with(from.name(), to.name(), Duration.ofSeconds(random.nextInt(2400)));
                }
            }
        }
        return new SetupCost(times, Map.of(), random.nextBoolean() ? "A" : null, Fraction.of(random.nextInt(20), 40));
    }

    /// The objective reckoned from its definition.
    private static Fraction objective(Mix mix, LevelSequence order, SetupCost cost) {
        Fraction seconds = Fraction.ZERO;
        String before = cost.setUpFor();
        for (String product : order.products()) {
            if (before != null) {
                seconds = seconds.plus(
                        Fraction.of(cost.times().between(before, product).toSeconds()));
            }
            before = product;
        }
        return Variation.ofProducts(mix, order).plus(seconds.dividedBy(60).times(cost.perMinute()));
    }
}
