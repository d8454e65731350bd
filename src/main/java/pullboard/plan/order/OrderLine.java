package pullboard.plan.order;

import java.util.List;
import pullboard.board.Card;
import pullboard.board.supply.CustomerOrder;

/// A customer order and what there is for it.
///
/// @param made pieces that were made for it and not shipped yet
/// @param reserved pieces in its supermarket that no order with an earlier due date needs
/// @param cards open ones that are made for it
public record OrderLine(CustomerOrder order, long made, long reserved, List<Card> cards) {
    public OrderLine {
        cards = List.copyOf(cards);
    }

    /// Pieces on their way for it.
    public long onBoard() {
        return cards.stream().mapToLong(Card::pieces).sum();
    }

    /// Pieces that could still be released for it.
    public long needs() {
        return order.isOpen() ? Math.max(0, order.rest() - made - onBoard()) : 0;
    }

    /// Pieces for which there is nothing yet.
    public long missing() {
        return Math.max(0, needs() - reserved);
    }

    /// Whether all that is left of it could be shipped now.
    public boolean isReady() {
        return order.isOpen() && made + reserved >= order.rest();
    }

    /// Pieces that could be shipped now.
    public long shippable() {
        return Math.min(order.rest(), made + reserved);
    }
}
