package pullboard.sample.assembly;

import java.util.Random;

/// Chance with a fixed seed: the same plant throws the same.
final class Dice {
    private static final long SEED = 20261124;

    private final Random random = new Random(SEED);

    /// True in so many of one.
    boolean falls(double share) {
        return random.nextDouble() < share;
    }

    /// From `least` to `most`, both included.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// Around 1: mostly from a half to, seldom, more than twice.
    double usual() {
        return Math.min(2.5, Math.exp(random.nextGaussian() * 0.35));
    }

    /// Around 0, mostly from -1 to 1.
    double wobble() {
        return random.nextGaussian() * 0.5;
    }
}
