package pullboard.plan.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.StationId;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Part;

/// An open card of a generic part: it can still become what any order of the family wants (late customisation).
///
/// @param order for which it was released, empty: none
/// @param waits whether it stands at the station at which that is decided, and may not leave it so
public record Undecided(Card card, Part generic, String order, boolean waits) {

    /// All undecided cards, those that wait first.
    public static List<Undecided> all(Board board) {
        List<Undecided> waiting = new ArrayList<>();
        List<Undecided> others = new ArrayList<>();
        for (Part part : board.books().all(Part.class)) {
            if (part.decides() > 0) {
                for (Card card : board.cards().values()) {
                    if (card.isOpen() && card.facts().part().equals(part.number())) {
                        Undecided found = of(board, card, part);
                        (found.waits() ? waiting : others).add(found);
                    }
                }
            }
        }
        waiting.addAll(others);
        return waiting;
    }

    /// The card, if it is one that is still undecided; else null.
    public static @Nullable Undecided of(Board board, CardId id) {
        Card card = board.card(id);
        Part part = card == null
                ? null
                : board.books().find(Part.class, card.facts().part());
        return card == null || !card.isOpen() || part == null || part.decides() == 0 ? null : of(board, card, part);
    }

    private static Undecided of(Board board, Card card, Part part) {
        Errand errand = board.books().find(Errand.class, card.id().number());
        StationId here = card.station();
        boolean waits = here != null && here.value() == part.decides();
        return new Undecided(card, part, errand == null ? "" : errand.order(), waits);
    }

    /// The open orders that it could serve, the one that is due first at the front: of a variant of its part, and in
    /// need of at least as many pieces.
    public List<OrderLine> orders(Board board, OrderBook orders) {
        return orders.lines().stream()
                .filter(line -> line.order().isOpen() && suits(board, line))
                .toList();
    }

    /// Whether this card could serve an order.
    public boolean suits(Board board, OrderLine line) {
        CustomerOrder wanted = line.order();
        Part part = board.books().find(Part.class, wanted.part());
        long own = order.equals(wanted.number()) ? card.pieces() : 0;
        return part != null
                && part.generic().equals(generic.number())
                && card.pieces() > 0
                && card.pieces() <= line.needs() + own;
    }
}
