package pullboard.plan.demand;

/// A method at work: it sees one period after the other and says at any time what it expects.
interface Smoother {
    void see(double pieces, int phase);

    /// Fills `expected` with the periods that follow, from the next one on.
    ///
    /// @param phases of all periods
    /// @param from index of the next period in `phases`
    void ahead(int[] phases, int from, double[] expected);

    /// Before it has seen anything; where a method needs a state to start from, it is taken from the first `known`
    /// periods.
    static Smoother of(Method method, History history, int known) {
        return switch (method) {
            case Method.Naive _ -> new Averages(1);
            case Method.MovingAverage(int periods) -> new Averages(periods);
            case Method.SeasonalNaive(int season) -> new LastSeason(season);
            case Method.SimpleSmoothing(double level) -> Exponential.level(history, known, level);
            case Method.Holt(double level, double trend) -> Exponential.trend(history, known, level, trend, 1);
            case Method.DampedHolt(double level, double trend, double damping) ->
                Exponential.trend(history, known, level, trend, damping);
            case Method.HoltWinters winters -> Exponential.season(history, known, winters);
            case Method.Croston(double size, double interval) -> new Intervals(size, interval, 1);
            case Method.Sba(double size, double interval) -> new Intervals(size, interval, 1 - interval / 2);
            case Method.Tsb(double size, double probability) -> Chances.of(history, known, size, probability);
        };
    }
}
