package pullboard.view.flow;

import pullboard.flow.Period;

/// What a person can choose as the period: one that is known, or two typed days.
enum Span {
    ALL(Period.ALL),
    /// The shift that runs by the shop's calendar; between shifts the one that ended last.
    THIS_SHIFT(Period.ALL),
    TODAY(Period.TODAY),
    YESTERDAY(Period.YESTERDAY),
    LAST_WEEK(Period.LAST_WEEK),
    LAST_4_WEEKS(Period.LAST_4_WEEKS),
    LAST_13_WEEKS(Period.LAST_13_WEEKS),
    LAST_YEAR(Period.LAST_YEAR),
    /// The two days that were typed.
    TYPED(Period.ALL);

    private final Period period;

    Span(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }
}
