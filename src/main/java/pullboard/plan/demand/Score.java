package pullboard.plan.demand;

/// How far a method was from what came, over all forecasts that it would have made in the past: for each origin, each
/// of the periods after it. Errors are forecast minus demand, in pieces.
///
/// MASE: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
/// Forecasting 22, 2006, p. 679-688.
///
/// @param mase mean absolute error over that of naive, one period ahead, before the first origin
/// @param totalMase the same of the mean of all periods after an origin, which is what counts where most periods have
///     no demand: there the period errors alone would prefer to expect nothing at all
/// @param bias mean error for a period; above 0: it expects too much
/// @param mae mean absolute error of a period
/// @param rmse root of the mean squared error of a period
/// @param origins how many there were
public record Score(double mase, double totalMase, double bias, double mae, double rmse, int origins) {

    /// @param errors by origin and by period after it; at least one
    /// @param scale mean absolute error of naive; 0 where demand never changed
    static Score of(double[][] errors, double scale) {
        double sum = 0;
        double absolute = 0;
        double squares = 0;
        double totals = 0;
        for (double[] after : errors) {
            double total = 0;
            for (double error : after) {
                total += error;
                absolute += Math.abs(error);
                squares += error * error;
            }
            sum += total;
            totals += Math.abs(total);
        }
        double count = (double) errors.length * errors[0].length;
        double mae = absolute / count;
        return new Score(
                scaled(mae, scale),
                scaled(totals / count, scale),
                sum / count,
                mae,
                Math.sqrt(squares / count),
                errors.length);
    }

    /// What decides.
    double by(boolean isTotal) {
        return isTotal ? totalMase : mase;
    }

    private static double scaled(double error, double scale) {
        if (scale > 0) {
            return error / scale;
        }
        return error == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
}
