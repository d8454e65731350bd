package pullboard.plan.changeover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.StationId;
import pullboard.board.supply.Part;
import pullboard.board.supply.Setup;

/// Which parts need no set-up between them, and what a station is set up for.
public final class Families {
    private Families() {}

    /// The family of a part; a part without one, or one that is not in the books, is its own.
    public static String of(Board board, String part) {
        Part known = board.books().find(Part.class, part);
        return known == null || known.family().isEmpty() ? part : known.family();
    }

    /// The family for which a station stands ready: that of its last set-up, or of the open card that came to it last,
    /// whichever was later; null: nobody knows.
    public static @Nullable String at(Board board, StationId station) {
        Instant latest = Instant.MIN;
        String family = null;
        for (Setup setup : board.books().all(Setup.class)) {
            if (setup.station() == station.value()
                    && !setup.to().isEmpty()
                    && !setup.at().isBefore(latest)) {
                latest = setup.at();
                family = setup.to();
            }
        }
        for (Card card : board.cards().values()) {
            Instant there = station.equals(card.station())
                    ? card.entered()
                    : card.lastLeft().get(station);
            if (there != null && there.isAfter(latest)) {
                latest = there;
                family = of(board, card.facts().part());
            }
        }
        return family;
    }
}
