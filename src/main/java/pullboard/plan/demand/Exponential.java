package pullboard.plan.demand;

/// Level, trend and season that each take a share of the error: the error-correction form of exponential smoothing
/// (Hyndman and Athanasopoulos 2021, sections 8.1 to 8.5; A,Ad,A there).
final class Exponential implements Smoother {
    /// Periods that the level and the trend to start from are taken from.
    private static final int FEWEST = 5;

    private static final int MOST = 30;

    /// Seasons, likewise.
    private static final int SEASONS = 8;

    private final double levelWeight;
    private final double trendWeight;
    private final double seasonWeight;
    private final double damping;
    private final double[] season;
    private double level;
    private double slope;

    /// @param trendWeight of the error (β)
    /// @param season what each place in the season adds; it is changed
    Exponential(
            double levelWeight,
            double trendWeight,
            double seasonWeight,
            double damping,
            double level,
            double slope,
            double... season) {
        this.levelWeight = levelWeight;
        this.trendWeight = trendWeight;
        this.seasonWeight = seasonWeight;
        this.damping = damping;
        this.level = level;
        this.slope = slope;
        this.season = season;
    }

    static Exponential level(History history, int known, double levelWeight) {
        int count = Math.min(known, Math.clamp(known / 3, FEWEST, MOST));
        return new Exponential(levelWeight, 0, 0, 1, mean(history.pieces(), 0, count), 0, new double[history.season()]);
    }

    static Exponential trend(History history, int known, double levelWeight, double trend, double damping) {
        int count = Math.min(known, Math.clamp(known / 3, FEWEST, MOST));
        double middle = (count - 1) / 2.0;
        double mean = mean(history.pieces(), 0, count);
        double up = 0;
        double across = 0;
        for (int i = 0; i < count; i++) {
            up += (i - middle) * (history.pieces()[i] - mean);
            across += (i - middle) * (i - middle);
        }
        double slope = across == 0 ? 0 : up / across;
        double start = mean - slope * (middle + 1);
        double[] none = new double[history.season()];
        return new Exponential(levelWeight, levelWeight * trend, 0, damping, start, slope, none);
    }

    /// The first seasons, at least two, give level, trend and season to start from.
    static Exponential season(History history, int known, Method.HoltWinters method) {
        int length = method.season();
        int seasons = Math.max(2, Math.min(SEASONS, known / 2 / length));
        int count = seasons * length;
        double[] pieces = history.pieces();
        double slope = method.trend() == 0
                ? 0
                : (mean(pieces, count - length, count) - mean(pieces, 0, length)) / (count - length);
        double start = mean(pieces, 0, count) - slope * (count + 1) / 2.0;
        double[] season = new double[length];
        int[] times = new int[length];
        for (int i = 0; i < count; i++) {
            season[history.phases()[i]] += pieces[i] - start - slope * (i + 1);
            times[history.phases()[i]]++;
        }
        for (int i = 0; i < length; i++) {
            season[i] = times[i] == 0 ? 0 : season[i] / times[i];
        }
        double trendWeight = method.level() * method.trend();
        return new Exponential(method.level(), trendWeight, method.seasonal(), method.damping(), start, slope, season);
    }

    @Override
    public void see(double pieces, int phase) {
        double step = damping * slope;
        double error = pieces - level - step - season[phase];
        level += step + levelWeight * error;
        slope = step + trendWeight * error;
        season[phase] += seasonWeight * error;
    }

    @Override
    public void ahead(int[] phases, int from, double[] expected) {
        double reached = level;
        double step = slope;
        for (int i = 0; i < expected.length; i++) {
            step *= damping;
            reached += step;
            expected[i] = reached + season[phases[from + i]];
        }
    }

    private static double mean(double[] values, int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += values[i];
        }
        return start == end ? 0 : sum / (end - start);
    }
}
