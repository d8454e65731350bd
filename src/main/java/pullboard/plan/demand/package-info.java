/// What the shop will need of a part: demand by day or week from what was consumed, methods that continue it, and a
/// choice among them by what each would have said in the past.
/// Forecasts are statistics and reckoned in binary fractions; quantities that were counted stay whole numbers.
/// Nothing is drawn by chance, so the same history always gives the same forecast.
/// It may import `java.base`, nothing else.
@NullMarked
package pullboard.plan.demand;

import org.jspecify.annotations.NullMarked;
