package pullboard.plan.sizing.replay;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import pullboard.plan.Fraction;

/// How a loop with so many cards would have done.
///
/// @param cards in the loop
/// @param waits needs that were not met at once, in order of time: each is a stock-out
/// @param piecesShort that were not there when they were needed
/// @param timeShort how long something was owed, in all
/// @param lowestStock in the supermarket, never below 0: what is owed is not stock
/// @param averageStock pieces in the supermarket, weighted by time
/// @param mostOwed pieces at one time
/// @param pieces where all of them are
public record Replayed(
        int cards,
        List<Wait> waits,
        long piecesShort,
        Duration timeShort,
        long lowestStock,
        Fraction averageStock,
        long mostOwed,
        Pieces pieces) {
    public Replayed {
        waits = List.copyOf(waits);
    }

    /// How many needs were not met at once.
    public int stockOuts() {
        return waits.size();
    }

    /// What the average stock is worth.
    ///
    /// @param unitCost of a piece
    public Fraction value(BigDecimal unitCost) {
        return averageStock.times(Fraction.of(unitCost));
    }

    /// What the average stock costs in a year: value × carrying rate (W. J. Hopp, M. L. Spearman, "Factory Physics",
    /// 3rd edition, 2008, chapter 2: holding cost h = i·c).
    ///
    /// @param yearlyRate 0.2 for 20 %
    public Fraction yearlyCost(BigDecimal unitCost, BigDecimal yearlyRate) {
        return value(unitCost).times(Fraction.of(yearlyRate));
    }
}
