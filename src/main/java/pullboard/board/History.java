package pullboard.board;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Turns ledger entries, given in order from the first, into numbered movements: what `movements.csv`, the figures and
/// the database tell of.
public final class History {
    private final Map<CardId, CardFacts> facts = new HashMap<>();
    private long number;

    /// Reads one entry and hands on its movements in order.
    public void read(Entry entry, Consumer<Movement> movements) {
        for (Change change : entry.changes()) {
            switch (change) {
                case Change.CardAdded c -> facts.put(c.card(), c.facts());
                case Change.CardChanged c -> facts.put(c.card(), c.after());
                case Change.CardMoved c -> movements.accept(movement(c));
                default -> {}
            }
        }
    }

    private Movement movement(Change.CardMoved moved) {
        CardFacts known = facts.getOrDefault(moved.card(), new CardFacts("", 1));
        return new Movement(
                ++number,
                moved.card(),
                known.part(),
                known.quantity(),
                moved.kind(),
                moved.at(),
                moved.from(),
                moved.to(),
                moved.result(),
                moved.operator(),
                moved.reason());
    }
}
