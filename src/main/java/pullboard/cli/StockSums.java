package pullboard.cli;

import java.util.List;
import pullboard.plan.Fraction;
import pullboard.plan.stock.InventoryTurns;

/// `plan turns`: how hard the stock works.
final class StockSums {
    private static final Fraction DAYS_IN_YEAR = Fraction.of(365);

    private StockSums() {}

    static PlanAnswer turns(PlanOptions options) throws WrongUsage {
        Fraction sold = options.positive("cogs");
        List<Fraction> stocks = options.numbers("stock");
        if (stocks.stream().allMatch(stock -> stock.signum() == 0)) {
            throw options.wrong("plan.not.positive", "--stock", options.text("stock"));
        }
        InventoryTurns turns = new InventoryTurns(sold, stocks);
        Fraction cover = turns.daysOfCover(options.positive("days", DAYS_IN_YEAR));
        return new PlanAnswer()
                .line(options.speech()
                        .get(
                                "plan.turns",
                                turns.turns().toBigDecimal(2),
                                cover.toBigDecimal(2),
                                turns.averageStock().toBigDecimal(2)))
                .number("turns", turns.turns())
                .number("days_of_cover", cover)
                .number("average_stock", turns.averageStock());
    }
}
