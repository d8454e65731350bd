package pullboard.flow.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pullboard.flow.Basis;

/// A chart of individual values and their moving ranges, which tells what is only noise from what has a cause.
///
/// Limits: mean ± 2.66 × average moving range; upper range limit 3.268 × average moving range; both from the baseline
/// alone (D. J. Wheeler, Understanding Variation, 1993). 2.66 is 3 ÷ 1.128, so that a third of it is one sigma.
public final class Xmr {
    /// Values in the baseline.
    public static final int NEEDS = 10;

    private static final double LIMIT = 2.66;
    private static final double RANGE_LIMIT = 3.268;

    private final double[] values;
    private final int from;
    private final int until;
    private final double mean;
    private final double range;

    /// What makes a value (or the last of several) a signal. The first is Shewhart's; runs as in the Western Electric
    /// Statistical Quality Control Handbook, 1956, rules 2 to 4.
    public enum Rule {
        /// Beyond a limit.
        OUTSIDE,
        /// The step from the value before it is beyond the upper range limit.
        RANGE,
        /// Two of three beyond two sigma on one side.
        TWO_OF_THREE,
        /// Four of five beyond one sigma on one side.
        FOUR_OF_FIVE,
        /// Eight in a row on one side of the mean.
        EIGHT_ON_ONE_SIDE
    }

    /// @param point the value at which the rule was met
    public record Signal(Rule rule, int point) {}

    private Xmr(double[] values, int from, int until) {
        this.values = values;
        this.from = from;
        this.until = until;
        double sum = 0;
        double ranges = 0;
        for (int i = from; i < until; i++) {
            sum += values[i];
            ranges += i == from ? 0 : Math.abs(values[i] - values[i - 1]);
        }
        mean = until == from ? 0 : sum / (until - from);
        range = until - from < 2 ? 0 : ranges / (until - from - 1);
    }

    /// All values are the baseline.
    public static Xmr of(double[] values) {
        return of(values, 0, values.length);
    }

    /// @param from first value of the baseline
    /// @param until the one after its last
    public static Xmr of(double[] values, int from, int until) {
        return new Xmr(values.clone(), from, until);
    }

    /// Values in the baseline.
    public Basis basis() {
        return new Basis(until - from, NEEDS);
    }

    public int from() {
        return from;
    }

    public int until() {
        return until;
    }

    public double[] values() {
        return values.clone();
    }

    /// The step to each value from the one before it; the first has none and is 0.
    public double[] ranges() {
        double[] ranges = new double[values.length];
        for (int i = 1; i < values.length; i++) {
            ranges[i] = Math.abs(values[i] - values[i - 1]);
        }
        return ranges;
    }

    public double mean() {
        return mean;
    }

    public double averageRange() {
        return range;
    }

    public double upper() {
        return mean + LIMIT * range;
    }

    /// May be below 0, where counts and durations cannot be: then it is not drawn.
    public double lower() {
        return mean - LIMIT * range;
    }

    public double upperRange() {
        return RANGE_LIMIT * range;
    }

    /// In order of the points.
    public List<Signal> signals() {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] > upper() || values[i] < lower()) {
                signals.add(new Signal(Rule.OUTSIDE, i));
            }
            if (i > 0 && Math.abs(values[i] - values[i - 1]) > upperRange()) {
                signals.add(new Signal(Rule.RANGE, i));
            }
            addRun(signals, Rule.TWO_OF_THREE, i, 3, 2, 2);
            addRun(signals, Rule.FOUR_OF_FIVE, i, 5, 4, 1);
            addRun(signals, Rule.EIGHT_ON_ONE_SIDE, i, 8, 8, 0);
        }
        return List.copyOf(signals);
    }

    /// Whether `least` of the last `among` values, this one with them, lie beyond so many sigma on its side.
    private void addRun(List<Signal> signals, Rule rule, int point, int among, int least, int sigmas) {
        double distance = sigmas * LIMIT / 3 * range;
        int side = Double.compare(values[point], mean);
        if (side == 0 || point + 1 < among || !isBeyond(point, side, distance)) {
            return;
        }
        long beyond = Arrays.stream(values, point + 1 - among, point + 1)
                .filter(value -> side * (value - mean) > distance)
                .count();
        if (beyond >= least) {
            signals.add(new Signal(rule, point));
        }
    }

    private boolean isBeyond(int point, int side, double distance) {
        return side * (values[point] - mean) > distance;
    }
}
