package pullboard.board.supply;

import java.time.Instant;
import java.util.List;

/// A lot that nobody may use until it is released: its open cards are blocked.
///
/// @param cards that were blocked for it
public record LotHold(String lot, String reason, Instant since, String by, List<String> cards) implements Tracked {
    public LotHold {
        cards = List.copyOf(cards);
    }

    @Override
    public String key() {
        return lot;
    }
}
