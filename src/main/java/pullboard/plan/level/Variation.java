package pullboard.plan.level;

import java.math.BigInteger;
import pullboard.plan.Fraction;

/// How uneven a sequence is: after every piece, the squared distance of what was made or used from an even rate, all
/// added up. 0 would be perfectly even.
///
/// Σₖ Σᵢ (xᵢₖ − k·dᵢ/D)² (J. Miltenburg, Level schedules for mixed-model assembly lines in just-in-time production
/// systems, Management Science 35, 1989); the same for parts is the objective of goal chasing.
public final class Variation {
    private Variation() {}

    /// Of what is made, in pieces².
    public static Fraction ofProducts(Mix mix, LevelSequence sequence) {
        return of(mix.asItsOwnParts(), sequence);
    }

    /// Of the parts that are used up, in parts²; 0 where nothing is known of parts.
    public static Fraction ofParts(Mix mix, LevelSequence sequence) {
        return of(mix, sequence);
    }

    private static Fraction of(Mix mix, LevelSequence sequence) {
        int[] quantities = mix.quantities();
        int[][] usage = mix.usage();
        long total = mix.total();
        long[] needed = new long[usage[0].length];
        for (int product = 0; product < quantities.length; product++) {
            for (int part = 0; part < needed.length; part++) {
                needed[part] += (long) quantities[product] * usage[product][part];
            }
        }
        long[] off = new long[needed.length];
        BigInteger sum = BigInteger.ZERO;
        for (int product : mix.rows(sequence)) {
            for (int part = 0; part < off.length; part++) {
                off[part] += total * usage[product][part] - needed[part];
                sum = sum.add(BigInteger.valueOf(off[part]).pow(2));
            }
        }
        return new Fraction(sum, BigInteger.valueOf(total * total));
    }
}
