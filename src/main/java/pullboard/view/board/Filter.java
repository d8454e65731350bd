package pullboard.view.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.ServiceClass;

/// Which cards are shown.
///
/// @param part only this part; null: all
/// @param service only this class; null: all
/// @param blocked only blocked and lost ones
record Filter(@Nullable String part, Due due, @Nullable ServiceClass service, boolean blocked) {

    static final Filter ALL = new Filter(null, Due.ANY, null, false);

    private static final int WEEK = 7;

    /// Until when cards are due.
    enum Due {
        ANY,
        LATE,
        TODAY,
        WEEK
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean matches(Card card, LocalDate today) {
        return (part == null || part.equals(card.facts().part()))
                && (service == null || service == card.facts().service())
                && (!blocked || card.isHeldUp())
                && isDue(card.facts().due(), today);
    }

    Filter withPart(@Nullable String other) {
        return new Filter(other, due, service, blocked);
    }

    Filter withDue(Due other) {
        return new Filter(part, other, service, blocked);
    }

    Filter withService(@Nullable ServiceClass other) {
        return new Filter(part, due, other, blocked);
    }

    Filter withBlocked(boolean only) {
        return new Filter(part, due, service, only);
    }

    private boolean isDue(@Nullable LocalDate date, LocalDate today) {
        if (due == Due.ANY) {
            return true;
        }
        if (date == null) {
            return false;
        }
        return switch (due) {
            case LATE -> date.isBefore(today);
            case TODAY -> !date.isAfter(today);
            default -> !date.isAfter(today.plusDays(WEEK));
        };
    }
}
