package pullboard.plan.level;

/// Toyota's goal chasing: product after product, so that every part is used up as evenly as possible.
///
/// Y. Monden, Toyota Production System, 1983, on the sequencing of mixed-model lines. Of equal candidates the one that
/// the mix names first is taken.
public final class GoalChasing {
    private final int[] left;
    private final int[][] usage;
    private final int total;

    /// By how much each part lies behind its goal, times the total: k·N − K·X.
    private final long[] behind;

    private final long[] needed;

    private GoalChasing(Mix mix) {
        left = mix.quantities();
        usage = mix.usage();
        total = mix.total();
        needed = new long[usage[0].length];
        behind = new long[needed.length];
        for (int product = 0; product < left.length; product++) {
            for (int part = 0; part < needed.length; part++) {
                needed[part] += (long) left[product] * usage[product][part];
            }
        }
    }

    /// Method I: each step takes the product with the smallest distance of all parts from their goals,
    /// √Σ(k·N/K − X − b)². Where nothing is known of parts each product is its own, which is Miltenburg's one-stage
    /// heuristic.
    public static LevelSequence one(Mix mix) {
        Mix known = mix.hasParts() ? mix : mix.asItsOwnParts();
        return new GoalChasing(known).run(known, true);
    }

    /// Method II, the simpler one: each step takes the product whose own parts are furthest behind,
    /// Σ b·(k·N/K − X).
    public static LevelSequence two(Mix mix) {
        Mix known = mix.hasParts() ? mix : mix.asItsOwnParts();
        return new GoalChasing(known).run(known, false);
    }

    private LevelSequence run(Mix mix, boolean whole) {
        int[] order = new int[total];
        for (int step = 0; step < total; step++) {
            for (int part = 0; part < behind.length; part++) {
                behind[part] += needed[part];
            }
            int best = best(whole);
            order[step] = best;
            left[best]--;
            for (int part = 0; part < behind.length; part++) {
                behind[part] -= (long) total * usage[best][part];
            }
        }
        return mix.sequence(order);
    }

    private int best(boolean whole) {
        int best = -1;
        long least = 0;
        for (int product = 0; product < left.length; product++) {
            if (left[product] > 0) {
                long distance = distance(product, whole);
                if (best < 0 || distance < least) {
                    best = product;
                    least = distance;
                }
            }
        }
        return best;
    }

    /// The squared distance less what is the same for every product, divided by K: K·Σb² − 2·Σb·behind.
    private long distance(int product, boolean whole) {
        long own = 0;
        long used = 0;
        for (int part = 0; part < behind.length; part++) {
            long amount = usage[product][part];
            own += amount * behind[part];
            used += amount * amount;
        }
        return whole ? total * used - 2 * own : -own;
    }
}
