package pullboard.report.figure;

import java.util.Locale;

/// A key figure. Its definition stands in the texts under `NAME.definition`.
public enum Measure {
    ON_TIME_IN_FULL(Unit.SHARE, Better.MORE),
    STOCK_OUTS(Unit.COUNT, Better.LESS),
    TURNS(Unit.TIMES, Better.MORE),
    COVER(Unit.DAYS, Better.LESS),
    VALUE(Unit.MONEY, Better.LESS),
    CARRYING_COST(Unit.MONEY, Better.LESS),
    LEAD_TIME(Unit.DAYS, Better.LESS),
    CYCLE_TIME(Unit.DAYS, Better.LESS),
    FLOW_EFFICIENCY(Unit.SHARE, Better.MORE),
    WIP(Unit.NUMBER, Better.LESS),
    LIMIT_RAISES(Unit.COUNT, Better.LESS),
    FIRST_PASS(Unit.SHARE, Better.MORE),
    REJECTED(Unit.SHARE, Better.LESS),
    SCRAP_COST(Unit.MONEY, Better.LESS),
    UNCALLED(Unit.COUNT, Better.LESS),
    TRANSPORTS(Unit.COUNT, Better.LESS),
    WAITING(Unit.HOURS, Better.LESS),
    SETUP_TIME(Unit.HOURS, Better.LESS),
    SUPPLIERS(Unit.SHARE, Better.MORE),
    FORECAST_ERROR(Unit.RATIO, Better.LESS),
    FORECAST_BIAS(Unit.BIAS, Better.NEAR_NOUGHT);

    private final Unit unit;
    private final Better better;

    Measure(Unit unit, Better better) {
        this.unit = unit;
        this.better = better;
    }

    /// Which values are better than others.
    private enum Better {
        MORE,
        LESS,
        /// Above or below does not matter: a target is how far it may be off.
        NEAR_NOUGHT
    }

    /// What it is measured in.
    public enum Unit {
        /// From 0 to 1.
        SHARE,
        /// A whole number.
        COUNT,
        NUMBER,
        /// How many times as much as something else.
        RATIO,
        /// The same with a sign.
        BIAS,
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

    /// Whether a value is as good as the target or better.
    public boolean reaches(double value, double target) {
        return switch (better) {
            case MORE -> value >= target;
            case LESS -> value <= target;
            case NEAR_NOUGHT -> Math.abs(value) <= target;
        };
    }
}
