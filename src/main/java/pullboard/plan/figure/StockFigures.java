package pullboard.plan.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Stock;
import pullboard.plan.Fraction;
import pullboard.plan.history.StockCourse;
import pullboard.plan.history.StockMove;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.history.Turnover;

/// What stock was worth and did in a stretch of time. Pieces are valued at the part's cost as it is in the books now.
///
/// @param value of the stock everywhere, weighted by time
/// @param used value of what left for good: shipped to customers, or consumed where nothing was shipped at all
/// @param scrapped value of what was scrapped from stock
/// @param stockOuts each stretch without a piece of a loop's part at its place, with the loop
/// @param transports containers that were brought from one supermarket to another
public record StockFigures(
        Stretch stretch, Fraction value, Fraction used, Fraction scrapped, List<StockOut> stockOuts, int transports) {

    public StockFigures {
        stockOuts = List.copyOf(stockOuts);
    }

    /// Nothing of a loop's part was at the place that it fills.
    public record StockOut(String loop, String part, String place, StockCourse.Gap gap) {}

    public static StockFigures of(SupplyHistory history, Stretch stretch) {
        Fraction value = Fraction.ZERO;
        Fraction shipped = Fraction.ZERO;
        Fraction consumed = Fraction.ZERO;
        Fraction scrapped = Fraction.ZERO;
        int transports = 0;
        for (String part : history.moved()) {
            Fraction cost = cost(history, part);
            Turnover moved = history.turnover(part, stretch.from(), stretch.to());
            value = value.plus(
                    history.stock(part).average(stretch.from(), stretch.to()).times(cost));
            shipped = shipped.plus(cost.times(moved.shipped()));
            consumed = consumed.plus(cost.times(moved.consumed()));
            scrapped = scrapped.plus(cost.times(moved.scrapped()));
            transports += transports(history.moves(part), stretch);
        }
        Fraction used = shipped.signum() > 0 ? shipped : consumed;
        return new StockFigures(stretch, value, used, scrapped, stockOuts(history, stretch), transports);
    }

    private static Fraction cost(SupplyHistory history, String number) {
        Part part = history.books().find(Part.class, number);
        return Fraction.of(part == null ? BigDecimal.ZERO : part.cost());
    }

    private static int transports(List<StockMove> moves, Stretch stretch) {
        int count = 0;
        for (StockMove move : moves) {
            boolean brought = move.cause() == Stock.Cause.BROUGHT && move.pieces() > 0;
            count += brought && stretch.contains(move.at()) ? 1 : 0;
        }
        return count;
    }

    private static List<StockOut> stockOuts(SupplyHistory history, Stretch stretch) {
        List<StockOut> found = new ArrayList<>();
        for (Loop loop : history.books().all(Loop.class)) {
            StockCourse course = history.stock(loop.part(), loop.to());
            for (StockCourse.Gap gap : course.gaps(stretch.from(), stretch.to())) {
                found.add(new StockOut(loop.name(), loop.part(), loop.to(), gap));
            }
        }
        return found;
    }

    /// How long loops' places stood empty, all together.
    public Duration without() {
        return stockOuts.stream().map(out -> out.gap().length()).reduce(Duration.ZERO, Duration::plus);
    }

    /// Inventory turnover per year: what was used in the stretch, over the average stock, as if it went on for a year;
    /// null where there was no stock. Source: APICS Dictionary, *inventory turnover*.
    public @Nullable Fraction turnsPerYear() {
        return value.signum() == 0 ? null : used.dividedBy(value).dividedBy(stretch.years());
    }

    /// Days that the average stock lasts at the pace of the stretch; null where nothing was used.
    public @Nullable Fraction daysOfCover() {
        return used.signum() == 0 ? null : value.dividedBy(used).times(stretch.days());
    }

    /// What it costs to hold the average stock for the stretch.
    ///
    /// @param rate of the value, per year, for example 0.25
    public Fraction carryingCost(BigDecimal rate) {
        return value.times(Fraction.of(rate)).times(stretch.years());
    }
}
