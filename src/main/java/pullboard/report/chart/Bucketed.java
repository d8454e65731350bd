package pullboard.report.chart;

import pullboard.chart.Axis;
import pullboard.chart.Scale;
import pullboard.flow.Buckets;

/// Where buckets stand along a time axis.
record Bucketed(Buckets buckets) {
    private static final double PER_SECOND = 1e6;

    Axis axis(ChartWords words) {
        double low = start(0);
        double high = buckets.end(buckets.count() - 1) / PER_SECOND;
        return new Axis("", new Scale.Time(low, high, words.zone()));
    }

    /// From the beginning of the window on, for levels.
    Axis levels(ChartWords words) {
        double low = Math.max(start(0), buckets.window().start() / PER_SECOND);
        return new Axis("", new Scale.Time(low, Math.max(low + 1, end(buckets.count() - 1)), words.zone()));
    }

    double start(int bucket) {
        return buckets.start(bucket) / PER_SECOND;
    }

    /// Or the end of what is known.
    double end(int bucket) {
        return Math.min(buckets.end(bucket), buckets.window().end()) / PER_SECOND;
    }

    double[] ends() {
        double[] ends = new double[buckets.count()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = end(i);
        }
        return ends;
    }

    /// A place for each bucket, as a share of its width.
    double[] at(double share) {
        double[] at = new double[buckets.count()];
        for (int i = 0; i < at.length; i++) {
            at[i] = start(i) + share * (buckets.end(i) / PER_SECOND - start(i));
        }
        return at;
    }
}
