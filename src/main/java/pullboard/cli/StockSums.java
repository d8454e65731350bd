package pullboard.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;
import pullboard.plan.stock.InventoryTurns;
import pullboard.plan.stock.Lot;
import pullboard.plan.stock.SafetyStock;

/// `plan safety-stock`, `plan lot` and `plan turns`: how much stock there should be, and how hard it works.
final class StockSums {
    private static final Fraction DAYS_IN_YEAR = Fraction.of(365);

    private StockSums() {}

    static PlanAnswer safetyStock(PlanOptions options) throws WrongUsage {
        Rate demand = options.rate("demand");
        SafetyStock stock = new SafetyStock(
                demand,
                options.number("sigma"),
                options.span("lead"),
                options.span("sigma-lead", new Span(Fraction.ZERO, demand.per())),
                options.chance("service"));
        Fraction pieces = fraction(stock.pieces());
        Fraction point = stock.leadDemand().plus(pieces);
        return new PlanAnswer()
                .line(options.speech()
                        .get(
                                "plan.safety.stock",
                                pieces.ceil(),
                                point.ceil(),
                                stock.leadDemand().toBigDecimal(2)))
                .line(options.speech()
                        .get(
                                "plan.safety.stock.working",
                                fraction(stock.z()).toBigDecimal(3),
                                fraction(stock.deviation()).toBigDecimal(2),
                                pieces.toBigDecimal(2)))
                .rounded("safety_stock", pieces)
                .rounded("reorder_point", point)
                .rounded("z", fraction(stock.z()))
                .rounded("deviation", fraction(stock.deviation()));
    }

    /// What a double is worth: the digits behind are noise.
    private static Fraction fraction(double statistic) {
        return Fraction.of(new BigDecimal(statistic).setScale(12, RoundingMode.HALF_UP));
    }

    static PlanAnswer lot(PlanOptions options) throws WrongUsage, NotDone {
        Fraction demand = options.positive("demand");
        Fraction orderCost = options.positive("order-cost");
        Fraction holdingCost = options.positive("holding-cost");
        Optional<Fraction> capacity =
                options.has("capacity") ? Optional.of(options.positive("capacity")) : Optional.empty();
        if (capacity.isPresent() && capacity.get().compareTo(demand) <= 0) {
            throw new NotDone(
                    options.speech().get("plan.lot.capacity", capacity.get().toPlainText(), demand.toPlainText()));
        }
        Lot lot = new Lot(demand, orderCost, holdingCost, capacity);
        Fraction best = lot.best();
        Fraction pieces = Fraction.of(lot.pieces());
        return new PlanAnswer()
                .line(options.speech()
                        .get(
                                "plan.lot",
                                lot.pieces(),
                                lot.ordersOf(pieces).toBigDecimal(2),
                                lot.costOf(pieces).toBigDecimal(2),
                                best.toBigDecimal(2)))
                .rounded("lot", best)
                .number("whole_lot", lot.pieces())
                .rounded("orders", lot.ordersOf(best))
                .rounded("cost", lot.costOf(best));
    }

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
