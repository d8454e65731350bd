package pullboard.plan.supply;

import java.math.BigDecimal;
import pullboard.board.supply.Books;
import pullboard.board.supply.Purchase;

/// What a replenishment order costs.
public final class PurchaseValue {
    private PurchaseValue() {}

    /// Pieces ordered times the present cost of one, in the shop's currency.
    public static BigDecimal of(Books books, Purchase purchase) {
        BigDecimal value = BigDecimal.ZERO;
        for (Purchase.Line line : purchase.lines()) {
            BigDecimal cost = ToOrder.partOf(books, line.part()).cost();
            value = value.add(cost.multiply(BigDecimal.valueOf(line.pieces())));
        }
        return value;
    }
}
