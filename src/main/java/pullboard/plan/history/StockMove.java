package pullboard.plan.history;

import java.time.Instant;
import pullboard.board.supply.Stock.Cause;

/// Pieces that came to a place (above 0) or left it.
///
/// @param place a supermarket, or `order/NUMBER`
/// @param about the kanban, card or order, or a reason
/// @param revision of the entry that tells of it
public record StockMove(Instant at, String part, String place, long pieces, Cause cause, String about, long revision) {

    /// Whether it is of the kind that its cause says; if not, it takes back an earlier one: an undo, or a finished
    /// card that came back. A count goes both ways.
    boolean isStraight() {
        return switch (cause) {
            case RECEIVED, MADE, BROUGHT -> pieces >= 0;
            case CONSUMED, SHIPPED, SCRAPPED, TAKEN -> pieces <= 0;
            case COUNTED -> true;
        };
    }

    boolean takesBack(StockMove earlier) {
        return cause == earlier.cause
                && pieces == -earlier.pieces
                && place.equals(earlier.place)
                && about.equals(earlier.about);
    }
}
