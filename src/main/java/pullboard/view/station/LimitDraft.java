package pullboard.view.station;

import org.jspecify.annotations.Nullable;
import pullboard.board.WipLimit;
import pullboard.text.Typed;

/// A limit as typed: a number (empty: no limit), its unit, hard or soft.
public record LimitDraft(String amount, WipLimit.Unit unit, boolean soft) {

    /// No limit at all, in the form's starting state.
    public static final LimitDraft NONE = new LimitDraft("", WipLimit.Unit.CARDS, false);

    public static LimitDraft of(@Nullable WipLimit limit) {
        return limit == null ? NONE : new LimitDraft(String.valueOf(limit.amount()), limit.unit(), limit.soft());
    }

    /// Whether it can be read; whether it is a good limit, the rules say.
    public boolean isReadable() {
        return amount.isBlank() || number(amount) != null;
    }

    /// The limit, or null for none (or one that cannot be read).
    public @Nullable WipLimit limit() {
        Integer number = amount.isBlank() ? null : number(amount);
        return number == null ? null : new WipLimit(number, unit, soft);
    }

    /// A typed number as a limit's amount; null: it is none.
    static @Nullable Integer number(String typed) {
        Long number = Typed.number(typed);
        return number == null || number > Integer.MAX_VALUE ? null : Integer.valueOf(number.intValue());
    }
}
