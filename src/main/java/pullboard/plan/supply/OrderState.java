package pullboard.plan.supply;

import java.time.LocalDate;
import pullboard.board.supply.Purchase;

/// How a replenishment order stands on a day, the most urgent first.
public enum OrderState {
    /// Its delivery day is over and something has not come.
    LATE,
    /// It is to come today.
    TODAY,
    /// The supplier said that it is on its way.
    SHIPPED,
    ORDERED,
    /// All has come, be it short.
    RECEIVED,
    /// The rest will not come.
    CANCELLED;

    public static OrderState of(Purchase purchase, LocalDate today) {
        if (purchase.cancelled()) {
            return CANCELLED;
        }
        if (!purchase.isOpen()) {
            return RECEIVED;
        }
        if (purchase.delivery().isBefore(today)) {
            return LATE;
        }
        if (purchase.delivery().equals(today)) {
            return TODAY;
        }
        return purchase.shipped() == null ? ORDERED : SHIPPED;
    }
}
