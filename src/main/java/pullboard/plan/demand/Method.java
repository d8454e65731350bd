package pullboard.plan.demand;

/// A way to continue a series of demand, with the weights it was fitted with, each from 0 to 1.
///
/// All but the last three: R. J. Hyndman, G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition,
/// 2021,
/// chapters 5 and 8.
public sealed interface Method {
    /// As the last period.
    record Naive() implements Method {}

    /// As the last period at the same place in the season.
    ///
    /// @param season in periods
    record SeasonalNaive(int season) implements Method {}

    /// The mean of the last periods.
    record MovingAverage(int periods) implements Method {}

    /// Simple exponential smoothing: a level that moves by this share of each error.
    record SimpleSmoothing(double level) implements Method {}

    /// Holt's linear trend.
    ///
    /// @param trend how much of each change of the level goes into the trend (β*; β = α·β*)
    record Holt(double level, double trend) implements Method {}

    /// Holt's trend, which fades.
    ///
    /// @param damping what is left of the trend after each period (φ)
    record DampedHolt(double level, double trend, double damping) implements Method {}

    /// Holt-Winters with a season that is added.
    ///
    /// @param trend as with Holt; 0: there is none
    /// @param seasonal how much of each error goes into the season (γ, at most 1 - α)
    /// @param damping as with the damped trend; 1: it does not fade
    /// @param season in periods
    record HoltWinters(double level, double trend, double seasonal, double damping, int season) implements Method {}

    /// Sizes and intervals smoothed apart, whenever there is demand: J. D. Croston, "Forecasting and stock control for
    /// intermittent demands", Operational Research Quarterly 23, 1972, p. 289-303.
    record Croston(double size, double interval) implements Method {}

    /// Croston without its bias, × (1 - interval / 2): A. A. Syntetos, J. E. Boylan, "The accuracy of intermittent
    /// demand estimates", International Journal of Forecasting 21, 2005, p. 303-314.
    record Sba(double size, double interval) implements Method {}

    /// Size times chance of demand, which falls in each period that has none: R. H. Teunter, A. A. Syntetos,
    /// M. Z. Babai, "Intermittent demand: linking forecasting to inventory obsolescence", European Journal of
    /// Operational Research 214, 2011, p. 606-615.
    record Tsb(double size, double probability) implements Method {}
}
