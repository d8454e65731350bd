package pullboard.plan.demand;

import java.util.Arrays;

/// Croston's method: size of demand over the periods from one to the next, both smoothed when there is demand.
final class Intervals implements Smoother {
    private final double sizeWeight;
    private final double intervalWeight;
    private final double factor;
    private double size;
    private double interval;
    private int since;

    /// @param factor takes the bias out
    Intervals(double sizeWeight, double intervalWeight, double factor) {
        this.sizeWeight = sizeWeight;
        this.intervalWeight = intervalWeight;
        this.factor = factor;
    }

    @Override
    public void see(double pieces, int phase) {
        since++;
        if (pieces > 0) {
            boolean isFirst = interval == 0;
            size = isFirst ? pieces : size + sizeWeight * (pieces - size);
            interval = isFirst ? since : interval + intervalWeight * (since - interval);
            since = 0;
        }
    }

    @Override
    public void ahead(int[] phases, int from, double[] expected) {
        Arrays.fill(expected, interval == 0 ? 0 : factor * size / interval);
    }
}
