package pullboard.view.order;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.plan.order.LeadTimes;
import pullboard.plan.order.OrderBook;
import pullboard.plan.order.OrderLine;
import pullboard.plan.order.Risk;
import pullboard.plan.order.SpanLoad;
import pullboard.plan.order.Start;
import pullboard.plan.order.StartPlan;
import pullboard.plan.order.Undecided;

/// What the screen of orders shows of one board.
///
/// @param percent confidence of lead times, and chance below which an order is at risk
/// @param starts what should start, by latest start
/// @param releasable the due ones of these that the limits let start now
/// @param offers cards that can still serve several orders
record OrdersModel(
        Board board,
        Instant now,
        int percent,
        List<Row> orders,
        StartPlan starts,
        List<Start> releasable,
        List<Offer> offers) {

    /// An order.
    record Row(OrderLine line, Risk risk) {
        String number() {
            return line.order().number();
        }
    }

    /// A card and the orders that it could serve.
    record Offer(Undecided card, List<OrderLine> orders) {
        String number() {
            return card.card().id().number();
        }
    }

    /// @param odds of cards, as far as they are known
    static OrdersModel of(Board board, int percent, Map<CardId, Double> odds, Instant now) {
        OrderBook book = OrderBook.of(board);
        LeadTimes times = LeadTimes.of(board);
        ZoneId zone = board.shop().zone();
        List<Row> rows = book.lines().stream()
                .map(line -> new Row(line, Risk.of(line, odds, times, percent, zone, now)))
                .toList();
        StartPlan starts = StartPlan.of(board, book, times, percent);
        List<Offer> offers = Undecided.all(board).stream()
                .map(card -> new Offer(card, card.orders(board, book)))
                .toList();
        return new OrdersModel(board, now, percent, rows, starts, starts.releasable(now), offers);
    }

    /// Open orders that are late or at risk.
    long pressing() {
        return orders.stream()
                .filter(row -> row.risk().state().compareTo(Risk.State.AT_RISK) >= 0)
                .count();
    }

    /// Cards that stand at their decision station and may not leave it.
    long waiting() {
        return offers.stream().filter(offer -> offer.card().waits()).count();
    }

    /// How many more cards may be released; empty: no limit holds them back.
    OptionalInt room() {
        return SpanLoad.room(starts.loads());
    }

    @Nullable
    Row find(String number) {
        return orders.stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
