package pullboard.plan.level;

/// Evenly spaced products, where nothing is known of their parts.
///
/// The k-th of d pieces of a product is ideally the piece number (2k − 1)·D / 2d of all D; pieces are made in the
/// order
/// of these ideal positions (R. R. Inman, R. L. Bulfin, Sequencing JIT mixed-model assembly lines, Management Science
/// 37, 1991: earliest due date). Of equal ones the one that the mix names first is taken.
public final class ProductRate {
    private ProductRate() {}

    public static LevelSequence earliestDue(Mix mix) {
        int[] quantities = mix.quantities();
        int[] made = new int[quantities.length];
        int[] order = new int[mix.total()];
        for (int step = 0; step < order.length; step++) {
            int next = -1;
            for (int product = 0; product < made.length; product++) {
                if (made[product] < quantities[product] && (next < 0 || isSooner(product, next, made, quantities))) {
                    next = product;
                }
            }
            order[step] = next;
            made[next]++;
        }
        return mix.sequence(order);
    }

    private static boolean isSooner(int one, int other, int[] made, int[] quantities) {
        return (2L * made[one] + 1) * quantities[other] < (2L * made[other] + 1) * quantities[one];
    }
}
