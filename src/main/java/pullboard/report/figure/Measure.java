package pullboard.report.figure;

import java.util.Locale;

/// A key figure. Its definition stands in the texts under `NAME.definition`.
public enum Measure {
    ON_TIME_IN_FULL(Unit.SHARE, true),
    STOCK_OUTS(Unit.COUNT, false),
    TURNS(Unit.TIMES, true),
    COVER(Unit.DAYS, false),
    VALUE(Unit.MONEY, false),
    CARRYING_COST(Unit.MONEY, false),
    LEAD_TIME(Unit.DAYS, false),
    CYCLE_TIME(Unit.DAYS, false),
    FLOW_EFFICIENCY(Unit.SHARE, true),
    WIP(Unit.NUMBER, false),
    LIMIT_RAISES(Unit.COUNT, false),
    FIRST_PASS(Unit.SHARE, true),
    REJECTED(Unit.SHARE, false),
    SCRAP_COST(Unit.MONEY, false),
    UNCALLED(Unit.COUNT, false),
    TRANSPORTS(Unit.COUNT, false),
    SETUP_TIME(Unit.HOURS, false),
    SUPPLIERS(Unit.SHARE, true);

    private final Unit unit;
    private final boolean more;

    Measure(Unit unit, boolean more) {
        this.unit = unit;
        this.more = more;
    }

    /// What it is measured in.
    public enum Unit {
        /// From 0 to 1.
        SHARE,
        /// A whole number.
        COUNT,
        NUMBER,
        /// A year.
        TIMES,
        DAYS,
        HOURS,
        /// The shop's currency.
        MONEY;

        /// As files call it: `share`.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As files call it: `on-time-in-full`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Unit unit() {
        return unit;
    }

    /// Whether more of it is better.
    public boolean isBetterMore() {
        return more;
    }
}
