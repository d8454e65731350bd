package pullboard.view.order;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.ServiceClass;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.plan.order.Start;
import pullboard.view.card.Numbers;

/// Proposes the cards that make an order, and the numbers of new orders.
final class Releases {
    private static final String FIRST = "CO-1001";

    private Releases() {}

    /// The card for `pieces` of an order: its generic part where it has one, so that its variant is decided late.
    static Command.ReleaseOrder of(Board board, CustomerOrder order, String card, long pieces, boolean isGeneric) {
        Part generic = generic(board, order);
        String part = generic != null && isGeneric ? generic.number() : order.part();
        return new Command.ReleaseOrder(
                order.number(),
                new CardId(card),
                pieces,
                new CardFacts(part, pieces, order.due(), ServiceClass.STANDARD, List.of()));
    }

    /// All of these at once, each as one card.
    static Command all(Board board, List<Start> starts) {
        List<Command> releases = new ArrayList<>();
        for (Start start : starts) {
            CustomerOrder order = start.line().order();
            releases.add(of(board, order, card(board, order), start.pieces(), true));
        }
        return new Command.Together(releases);
    }

    /// The part that a card of this order may be begun as, with its variant left open; null: none.
    static @org.jspecify.annotations.Nullable Part generic(Board board, CustomerOrder order) {
        Part part = board.books().find(Part.class, order.part());
        Part generic =
                part == null || part.generic().isEmpty() ? null : board.books().find(Part.class, part.generic());
        return generic == null || generic.decides() == 0 ? null : generic;
    }

    /// A free card number: the order's own, else one made of it.
    static String card(Board board, CustomerOrder order) {
        if (!CardId.isValid(order.number())) {
            return Numbers.next(board);
        }
        CardId own = new CardId(order.number());
        return board.card(own) == null ? own.number() : Numbers.part(board, own);
    }

    /// The next free order number after that of the newest order.
    static String next(Board board) {
        CustomerOrder newest = null;
        for (CustomerOrder order : board.books().all(CustomerOrder.class)) {
            if (newest == null || !order.entered().isBefore(newest.entered())) {
                newest = order;
            }
        }
        String number = newest == null ? FIRST : Numbers.following(newest.number());
        while (board.books().find(CustomerOrder.class, number) != null) {
            number = Numbers.following(number);
        }
        return number;
    }
}
