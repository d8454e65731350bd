package pullboard.board.supply;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

/// Somebody who delivers.
///
/// @param leadDays calendar days from order to delivery, from 0
/// @param deliveryDays on which they come; empty: any
/// @param minimumOrder value below which they do not deliver, 0: none
/// @param singleSource nobody else can deliver what they do
/// @param managesStock they see our stock and send what is needed (vendor managed)
public record Supplier(
        String name,
        String contact,
        int leadDays,
        List<DayOfWeek> deliveryDays,
        BigDecimal minimumOrder,
        boolean singleSource,
        boolean managesStock)
        implements Master {

    public Supplier {
        deliveryDays = List.copyOf(deliveryDays);
    }

    /// A supplier of whom only the name is known.
    public static Supplier of(String name) {
        return new Supplier(name, "", 1, List.of(), BigDecimal.ZERO, false, false);
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String fault() {
        if (!Text.isKey(name)) {
            return "name";
        }
        if (!Text.isLine(contact)) {
            return "contact";
        }
        if (leadDays < 0 || leadDays > 1000) {
            return "leadDays";
        }
        return minimumOrder.signum() < 0 ? "minimumOrder" : "";
    }
}
