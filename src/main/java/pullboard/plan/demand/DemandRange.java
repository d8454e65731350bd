package pullboard.plan.demand;

import java.util.Arrays;

/// Within which demand will lie at a stated certainty, in pieces, never below 0.
///
/// @param isKnown whether enough errors are known for that certainty; if not, it reaches as far as the largest ones
public record DemandRange(double low, double high, boolean isKnown) {

    /// The expected pieces less the errors that were made: at n errors those at ranks floor((n + 1)·a) and
    /// ceil((n + 1)·(1 - a)), a being the chance to lie outside on one side (split conformal prediction: J. Lei and
    /// others, "Distribution-free predictive inference for regression", Journal of the American Statistical
    /// Association 113, 2018, p. 1094-1111).
    ///
    /// @param errors forecast minus demand, any order
    /// @param percent 1 to 99
    static DemandRange of(double expected, double[] errors, int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("A range of " + percent + " %: 1 to 99 can be had");
        }
        double[] sorted = errors.clone();
        Arrays.sort(sorted);
        // in halves of a percent, so that no binary fraction moves a rank
        long outside = (100L - percent) * (sorted.length + 1);
        int low = (int) (outside / 200);
        int high = (int) ((200L * (sorted.length + 1) - outside + 199) / 200);
        double most = sorted[Math.min(high, sorted.length) - 1];
        double least = sorted[Math.max(low, 1) - 1];
        return new DemandRange(Math.max(0, expected - most), Math.max(0, expected - least), low >= 1);
    }
}
