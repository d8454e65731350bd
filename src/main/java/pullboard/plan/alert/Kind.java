package pullboard.plan.alert;

import java.util.Locale;

/// What an alert is about, the most pressing first among equally urgent ones.
public enum Kind {
    LOOP_DRY,
    ORDER_AT_RISK,
    SUPPLIER_LATE,
    STATION_FULL,
    STATION_STARVED,
    CARD_LOST,
    LIMIT_RAISED,
    AUDIT_OVERDUE,
    LOT_HELD;

    /// For example `loop-dry`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
