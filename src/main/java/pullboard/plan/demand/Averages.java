package pullboard.plan.demand;

import java.util.Arrays;

/// The mean of the last so many periods, or of as many as there were.
final class Averages implements Smoother {
    private final double[] last;
    private int seen;

    Averages(int periods) {
        this.last = new double[periods];
    }

    @Override
    public void see(double pieces, int phase) {
        last[seen++ % last.length] = pieces;
    }

    @Override
    public void ahead(int[] phases, int from, double[] expected) {
        int count = Math.min(seen, last.length);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += last[i];
        }
        Arrays.fill(expected, count == 0 ? 0 : sum / count);
    }
}
