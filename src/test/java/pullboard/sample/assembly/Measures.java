package pullboard.sample.assembly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Stock;

/// The plant's figures, reckoned plainly from its entries.
final class Measures {
    private static final double YEAR = 365;

    private final ZoneId zone;
    private final Set<String> flawed = new HashSet<>();
    private Board board = Board.EMPTY;
    private double sold;
    private double value;
    private double valueDays;
    private double days;
    private int stockOuts;

    Measures(ZoneId zone) {
        this.zone = zone;
    }

    void see(Entry entry, Board after) {
        double passed = board.revision() == 0
                ? 0
                : Duration.between(board.at(), entry.at()).toSeconds() / 86_400.0;
        days += passed;
        valueDays += value * passed;
        board = after;
        entry.changes().forEach(this::see);
    }

    private void see(Change change) {
        if (change instanceof Change.StockMoved move) {
            double worth = move.pieces()
                    * board.books().get(Part.class, move.part()).cost().doubleValue();
            value += worth;
            sold += move.cause() == Stock.Cause.SHIPPED ? -worth : 0;
            boolean isOut = move.pieces() < 0 && board.books().stock(move.part(), move.place()) == 0;
            stockOuts += isOut && !move.place().startsWith(Stock.ORDER) ? 1 : 0;
        } else if (change instanceof Change.CardMoved move) {
            boolean bad = move.kind() == Movement.Kind.REWORK
                    || move.result().rejected() > 0
                    || move.result().held() > 0;
            if (bad) {
                flawed.add(move.card().number());
            }
        }
    }

    /// Cost of what was shipped in a year over the average value of stock.
    double turns() {
        return sold / days * YEAR / (valueDays / days);
    }

    int stockOuts() {
        return stockOuts;
    }

    /// Share of finished cards without a reject, a hold or rework.
    double firstPass() {
        List<Card> finished = board.cards().values().stream()
                .filter(card -> card.finished() != null)
                .toList();
        return finished.stream()
                        .filter(card -> !flawed.contains(card.id().number()))
                        .count()
                / (double) finished.size();
    }

    /// Share of shipped orders that were complete by their due date.
    double onTime() {
        List<CustomerOrder> shipped = board.books().all(CustomerOrder.class).stream()
                .filter(order -> order.finished() != null)
                .toList();
        return shipped.stream()
                        .filter(order -> !day(order.finished()).isAfter(order.due()))
                        .count()
                / (double) shipped.size();
    }

    /// Share of orders that came complete and on time, by supplier.
    Map<String, Double> supplierOnTime() {
        return board.books().all(Purchase.class).stream()
                .filter(purchase -> !purchase.isOpen())
                .collect(Collectors.groupingBy(
                        Purchase::supplier, TreeMap::new, Collectors.averagingDouble(p -> isOnTime(p) ? 1 : 0)));
    }

    private boolean isOnTime(Purchase purchase) {
        return purchase.lines().stream()
                .allMatch(line ->
                        line.received() >= line.pieces() && !day(line.at()).isAfter(purchase.delivery()));
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
