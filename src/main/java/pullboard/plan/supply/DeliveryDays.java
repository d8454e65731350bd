package pullboard.plan.supply;

import java.time.LocalDate;
import pullboard.board.supply.Supplier;

/// When a supplier comes.
public final class DeliveryDays {
    private DeliveryDays() {}

    /// The first day on which the supplier can deliver what is ordered on `ordered`: the lead time in calendar days,
    /// then the next of the supplier's delivery days.
    public static LocalDate next(Supplier supplier, LocalDate ordered) {
        LocalDate day = ordered.plusDays(supplier.leadDays());
        while (!supplier.deliveryDays().isEmpty() && !supplier.deliveryDays().contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }
}
