package pullboard.plan.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Purchase;
import pullboard.plan.Fraction;
import pullboard.plan.history.OrderPast;
import pullboard.plan.history.SupplyHistory;

/// How many deliveries came on time and in full, counted per order and by the day that was promised first: an order is
/// good only if all of it was there by the end of that day.
///
/// @param good numbers of the orders that were, and `failed` of those that were not
public record Deliveries(List<String> good, List<String> failed) {
    public Deliveries {
        good = List.copyOf(good);
        failed = List.copyOf(failed);
    }

    /// Orders of customers that were due within the stretch; cancelled ones do not count.
    public static Deliveries toCustomers(SupplyHistory history, Stretch stretch) {
        List<String> good = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (OrderPast past : history.orders()) {
            CustomerOrder order = past.order();
            if (order.state() != CustomerOrder.State.CANCELLED && stretch.judges(past.firstDue())) {
                (cameInTime(past, stretch) ? good : failed).add(order.number());
            }
        }
        return new Deliveries(good, failed);
    }

    private static boolean cameInTime(OrderPast past, Stretch stretch) {
        var finished = past.order().finished();
        return finished != null
                && past.order().state() == CustomerOrder.State.SHIPPED
                && !LocalDate.ofInstant(finished, stretch.zone()).isAfter(past.firstDue());
    }

    /// Purchases that a supplier (an empty name: any) was to bring within the stretch. Short, rejected or cancelled
    /// pieces make an order fail.
    public static Deliveries fromSupplier(SupplyHistory history, String supplier, Stretch stretch) {
        List<String> good = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Purchase purchase : history.purchases()) {
            boolean meant = supplier.isEmpty() || purchase.supplier().equals(supplier);
            if (meant && stretch.judges(purchase.delivery())) {
                (isGood(purchase, stretch) ? good : failed).add(purchase.number());
            }
        }
        return new Deliveries(good, failed);
    }

    private static boolean isGood(Purchase purchase, Stretch stretch) {
        return !purchase.cancelled()
                && purchase.lines().stream().allMatch(line -> {
                    var at = line.at();
                    return at != null
                            && line.received() >= line.pieces()
                            && line.rejected() == 0
                            && !LocalDate.ofInstant(at, stretch.zone()).isAfter(purchase.delivery());
                });
    }

    public int due() {
        return good.size() + failed.size();
    }

    /// The share that was good, from 0 to 1; null where nothing was due.
    public @Nullable Fraction share() {
        return due() == 0 ? null : Fraction.of(good.size(), due());
    }
}
