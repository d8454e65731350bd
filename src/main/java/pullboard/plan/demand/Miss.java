package pullboard.plan.demand;

import java.time.LocalDate;

/// How far a forecast of one period was from what came.
///
/// @param day first of the period
/// @param error forecast minus demand, over the mean change from one period to the next before the first forecast: 1
/// is
///     as far off as “as last time” used to be; above 0: more was expected than came
public record Miss(LocalDate day, double error) {}
