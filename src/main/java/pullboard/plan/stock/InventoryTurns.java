package pullboard.plan.stock;

import java.util.List;
import pullboard.plan.Fraction;

/// How often the stock is turned over: the cost of goods sold in a period over the average stock at cost, and how many
/// of the period's days the average stock would last.
///
/// Source: J. Heizer, B. Render, *Operations Management*, “Inventory turnover” and “weeks of supply”; also
/// APICS Dictionary, *inventory turnover*.
///
/// @param goodsSold cost of goods sold in the period
/// @param stocks value of the stock at several times in the period, at cost: at least one, none below 0, not all 0
public record InventoryTurns(Fraction goodsSold, List<Fraction> stocks) {

    /// @throws IllegalArgumentException where nothing can be worked out
    public InventoryTurns {
        stocks = List.copyOf(stocks);
        if (goodsSold.signum() < 0
                || stocks.stream().anyMatch(stock -> stock.signum() < 0)
                || stocks.stream().allMatch(stock -> stock.signum() == 0)) {
            throw new IllegalArgumentException(goodsSold + " / " + stocks);
        }
    }

    public Fraction averageStock() {
        return stocks.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(stocks.size());
    }

    /// Turns in the period.
    public Fraction turns() {
        return goodsSold.dividedBy(averageStock());
    }

    /// Days that the average stock lasts, in a period of so many days.
    ///
    /// @throws ArithmeticException where nothing was sold: it lasts for ever
    public Fraction daysOfCover(Fraction daysInPeriod) {
        return daysInPeriod.dividedBy(turns());
    }
}
