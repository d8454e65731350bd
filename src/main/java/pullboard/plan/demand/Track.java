package pullboard.plan.demand;

import java.util.List;

/// What the forecasts of a part would have been worth, period by period: each one period ahead, by the method that
/// would have been chosen with what was known by then. No method is picked afterwards because it did well.
public final class Track {
    private Track() {}

    /// By period, the oldest first. Empty where too little is known to have chosen, and where demand never changed, so
    /// that there is nothing to measure by.
    public static List<Miss> of(DemandSeries series) {
        return series.size() < BackTest.needs(1)
                ? List.of()
                : BackTest.of(series, 1, series.seasons()).misses(series.days(series.size()));
    }
}
