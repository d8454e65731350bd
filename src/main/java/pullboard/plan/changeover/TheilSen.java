package pullboard.plan.changeover;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The slope of a line through points, which a few odd points do not turn: the median of the slopes of all pairs.
///
/// H. Theil, 1950; P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American
/// Statistical Association 63, 1968.
final class TheilSen {
    private TheilSen() {}

    /// y per x; empty where no two points differ in x. Of an even number of slopes the mean of the middle two.
    static OptionalDouble slope(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[i] != x[j]) {
                    slopes[n++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        if (n == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(slopes, 0, n);
        return OptionalDouble.of((slopes[(n - 1) / 2] + slopes[n / 2]) / 2);
    }
}
