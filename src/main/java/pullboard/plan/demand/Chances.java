package pullboard.plan.demand;

import java.util.Arrays;

/// The method of Teunter, Syntetos and Babai: size of demand times its chance, which is smoothed in every period.
final class Chances implements Smoother {
    private final double sizeWeight;
    private final double chanceWeight;
    private double size;
    private double chance;

    private Chances(double sizeWeight, double chanceWeight) {
        this.sizeWeight = sizeWeight;
        this.chanceWeight = chanceWeight;
    }

    /// It starts with the first demand and one over the periods until then.
    static Chances of(History history, int known, double sizeWeight, double chanceWeight) {
        Chances chances = new Chances(sizeWeight, chanceWeight);
        for (int i = 0; i < known; i++) {
            if (history.pieces()[i] > 0) {
                chances.size = history.pieces()[i];
                chances.chance = 1.0 / (i + 1);
                break;
            }
        }
        return chances;
    }

    @Override
    public void see(double pieces, int phase) {
        boolean isDemand = pieces > 0;
        chance += chanceWeight * ((isDemand ? 1 : 0) - chance);
        size += isDemand ? sizeWeight * (pieces - size) : 0;
    }

    @Override
    public void ahead(int[] phases, int from, double[] expected) {
        Arrays.fill(expected, chance * size);
    }
}
