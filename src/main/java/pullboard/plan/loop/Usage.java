package pullboard.plan.loop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Stock;
import pullboard.plan.Fraction;

/// How much of which stock was used a day lately.
///
/// @param perDay pieces in 24 hours by {@link Stock#key}; absent: its history is too short to say
public record Usage(Map<String, Fraction> perDay) {
    public static final Usage UNKNOWN = new Usage(Map.of());

    public Usage {
        perDay = Map.copyOf(perDay);
    }

    /// Pieces a day of a part at a place; null: not known yet.
    public @Nullable Fraction of(String part, String place) {
        return perDay.get(Stock.key(part, place));
    }

    /// Days for which `pieces` last; null: not known, or nothing is used.
    @Nullable
    Fraction cover(String part, String place, long pieces) {
        Fraction rate = of(part, place);
        return rate == null || rate.signum() <= 0 ? null : Fraction.of(pieces).dividedBy(rate);
    }
}
