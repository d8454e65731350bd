package pullboard.plan.level;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;

/// What one more piece adds to the objective of smoothing, as a whole number: everything is multiplied by what makes
/// it whole, so that nothing is rounded.
final class StepCost {
    private static final long SECONDS = 60;

    private final Mix mix;
    private final SetupCost setups;
    private final int[] quantities;
    private final int[] families;
    private final long total;

    /// Of squared distances that are themselves multiplied by the total.
    private final BigInteger perSquare;

    /// From product (0: none yet, else its row + 1) to product.
    private final BigInteger[][] setup;

    /// The cheapest set-up for a product that is not a continuation of its own family.
    private final BigInteger[] cheapest;

    StepCost(Mix mix, SetupCost setups) {
        this.mix = mix;
        this.setups = setups;
        quantities = mix.quantities();
        List<String> names = mix.products().stream()
                .map(product -> setups.family(product.name()))
                .toList();
        families = names.stream().mapToInt(names::indexOf).toArray();
        total = mix.total();
        Fraction perMinute = setups.perMinute();
        perSquare = perMinute.denominator().multiply(BigInteger.valueOf(SECONDS));
        BigInteger perSecond = perMinute.numerator().multiply(BigInteger.valueOf(total * total));
        int n = quantities.length;
        setup = new BigInteger[n + 1][n];
        cheapest = new BigInteger[n];
        for (int to = 0; to < n; to++) {
            for (int from = 0; from <= n; from++) {
                long seconds = setups.between(from == 0 ? null : name(from - 1), name(to))
                        .toSeconds();
                setup[from][to] = perSecond.multiply(BigInteger.valueOf(seconds));
            }
            cheapest[to] = cheapest(to);
        }
    }

    private BigInteger cheapest(int to) {
        BigInteger least = null;
        for (int from = 0; from < quantities.length; from++) {
            if (families[from] != families[to]) {
                least = least == null ? setup[from + 1][to] : least.min(setup[from + 1][to]);
            }
        }
        return least == null ? BigInteger.ZERO : least;
    }

    private String name(int product) {
        return mix.products().get(product).name();
    }

    /// Of making `product` after `last`, by which `made` is reached, `steps` pieces together.
    BigInteger of(List<Integer> made, long steps, int last, int product) {
        long squares = 0;
        for (int i = 0; i < quantities.length; i++) {
            long off = total * made.get(i) - steps * quantities[i];
            squares += off * off;
        }
        return perSquare.multiply(BigInteger.valueOf(squares)).add(setup[last + 1][product]);
    }

    /// What set-ups will still cost at the very least: one for each family that is left, but the one at hand.
    BigInteger atLeast(List<Integer> made, int last) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < quantities.length; i++) {
            if (made.get(i) < quantities[i] && families[i] != families[last] && isFirstOfFamilyLeft(i, made)) {
                sum = sum.add(cheapest[i]);
            }
        }
        return sum;
    }

    private boolean isFirstOfFamilyLeft(int product, List<Integer> made) {
        for (int i = 0; i < product; i++) {
            if (families[i] == families[product] && made.get(i) < quantities[i]) {
                return false;
            }
        }
        return true;
    }

    Smoothing.Smooth told(LevelSequence sequence, boolean exact) {
        Duration time = Duration.ZERO;
        int times = 0;
        @Nullable String before = null;
        for (String product : sequence.products()) {
            Duration next = setups.between(before, product);
            time = time.plus(next);
            times += next.isZero() ? 0 : 1;
            before = product;
        }
        return new Smoothing.Smooth(sequence, Variation.ofProducts(mix, sequence), time, times, exact);
    }

    static Fraction minutes(Duration time) {
        return Fraction.of(time.toSeconds(), SECONDS);
    }
}
