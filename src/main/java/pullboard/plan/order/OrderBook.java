package pullboard.plan.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Stock;

/// All customer orders with what there is for each, by due date. Pieces of a supermarket are given to the order
/// that is due first.
public record OrderBook(List<OrderLine> lines) {
    public OrderBook {
        lines = List.copyOf(lines);
    }

    public static OrderBook of(Board board) {
        Map<String, List<Card>> cards = cards(board);
        Map<String, Long> left = new HashMap<>();
        List<CustomerOrder> orders = new ArrayList<>(board.books().all(CustomerOrder.class));
        orders.sort(Comparator.comparing(CustomerOrder::due).thenComparing(CustomerOrder::number));
        List<OrderLine> lines = new ArrayList<>();
        for (CustomerOrder order : orders) {
            long made = board.books().stock(order.part(), order.place());
            List<Card> own = cards.getOrDefault(order.number(), List.of());
            OrderLine line = new OrderLine(order, made, 0, own);
            long reserved = order.supermarket().isEmpty() ? 0 : reserve(board, line, left);
            lines.add(new OrderLine(order, made, reserved, own));
        }
        return new OrderBook(lines);
    }

    private static Map<String, List<Card>> cards(Board board) {
        Map<String, List<Card>> cards = new HashMap<>();
        for (Errand errand : board.books().all(Errand.class)) {
            Card card = errand.order().isEmpty() ? null : board.card(new CardId(errand.card()));
            if (card != null && card.isOpen()) {
                cards.computeIfAbsent(errand.order(), _ -> new ArrayList<>()).add(card);
            }
        }
        return cards;
    }

    private static long reserve(Board board, OrderLine line, Map<String, Long> left) {
        CustomerOrder order = line.order();
        String key = Stock.key(order.part(), order.supermarket());
        long there = left.computeIfAbsent(key, _ -> board.books().stock(order.part(), order.supermarket()));
        long taken = order.isOpen() ? Math.clamp(order.rest() - line.made(), 0, there) : 0;
        left.put(key, there - taken);
        return taken;
    }

    /// The order of this number; null: there is none.
    public @Nullable OrderLine find(String number) {
        return lines.stream()
                .filter(line -> line.order().number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
