package pullboard.plan.demand;

import java.util.List;

/// Finds out whether demand has a season, and of how many periods.
///
/// The test of the M4 competition: what lies a season apart goes together by more than chance (90 %) allows
/// (S. Makridakis, E. Spiliotis, V. Assimakopoulos, "The M4 Competition", International Journal of Forecasting 36,
/// 2020, p. 54-74). A straight line is taken out before.
final class Season {
    private static final double LIMIT = 1.645;

    private Season() {}

    /// The one of the lengths that shows most; 1: none does.
    ///
    /// @param known at least three seasons of these periods are needed
    static int among(List<Integer> lengths, long[] pieces, int known) {
        double[] rest = withoutLine(pieces, known);
        int found = 1;
        double most = 0;
        for (int length : lengths) {
            double strength = length > 1 && known >= 3 * length ? strength(rest, length) : 0;
            if (strength > most) {
                most = strength;
                found = length;
            }
        }
        return found;
    }

    /// The autocorrelation a season apart, 0 where chance may have made it.
    private static double strength(double[] rest, int length) {
        double squares = 0;
        for (int lag = 1; lag < length; lag++) {
            double other = correlation(rest, lag);
            squares += other * other;
        }
        double there = correlation(rest, length);
        return there > LIMIT * Math.sqrt((1 + 2 * squares) / rest.length) ? there : 0;
    }

    private static double correlation(double[] rest, int lag) {
        double together = 0;
        double all = 0;
        for (int i = 0; i < rest.length; i++) {
            together += i >= lag ? rest[i] * rest[i - lag] : 0;
            all += rest[i] * rest[i];
        }
        return all == 0 ? 0 : together / all;
    }

    private static double[] withoutLine(long[] pieces, int known) {
        double middle = (known - 1) / 2.0;
        double mean = 0;
        for (int i = 0; i < known; i++) {
            mean += pieces[i] / (double) known;
        }
        double up = 0;
        double across = 0;
        for (int i = 0; i < known; i++) {
            up += (i - middle) * (pieces[i] - mean);
            across += (i - middle) * (i - middle);
        }
        double slope = across == 0 ? 0 : up / across;
        double[] rest = new double[known];
        for (int i = 0; i < known; i++) {
            rest[i] = pieces[i] - mean - slope * (i - middle);
        }
        return rest;
    }
}
