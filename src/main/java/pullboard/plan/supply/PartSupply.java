package pullboard.plan.supply;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Supplier;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Use;
import pullboard.plan.history.SupplyHistory;

/// A bought part at the place to which a supplier loop brings it: what is there, what comes, and how fast it is used.
///
/// @param loop that brings it
/// @param shelf with its limits; entered by nobody: without them
/// @param stock pieces at the place
/// @param onOrder pieces on open orders for the loop
/// @param used pieces in the last `days`
/// @param days whole days that the use was counted over, up to {@link #WINDOW}; 0: too little is known
public record PartSupply(
        Supplier supplier, Loop loop, Part part, Shelf shelf, long stock, long onOrder, long used, long days) {
    /// Days over which the average use is taken.
    public static final int WINDOW = 28;

    /// An average over fewer days than a week would depend on the day of the week.
    private static final int LEAST = 7;

    /// One for each supplier loop, by supplier, part and place.
    public static List<PartSupply> all(Books books, SupplyHistory history, Instant now) {
        Map<String, Long> coming = coming(books);
        List<PartSupply> all = new ArrayList<>();
        for (Loop loop : books.all(Loop.class)) {
            if (loop.kind() == Loop.Kind.SUPPLIER) {
                all.add(of(books, loop, coming.getOrDefault(loop.name(), 0L), history, now));
            }
        }
        all.sort(Comparator.comparing((PartSupply one) -> one.supplier.name())
                .thenComparing(one -> one.part.number())
                .thenComparing(one -> one.loop.name()));
        return all;
    }

    private static Map<String, Long> coming(Books books) {
        Map<String, Long> coming = new TreeMap<>();
        for (Purchase purchase : books.all(Purchase.class)) {
            for (Purchase.Line line : purchase.lines()) {
                Kanban kanban = books.find(Kanban.class, line.kanban());
                if (kanban != null && line.isOpen() && !purchase.cancelled()) {
                    coming.merge(kanban.loop(), line.pieces(), Long::sum);
                }
            }
        }
        return coming;
    }

    private static PartSupply of(Books books, Loop loop, long onOrder, SupplyHistory history, Instant now) {
        String key = Stock.key(loop.part(), loop.to());
        Instant since = history.since(loop.part());
        long known =
                since == null ? 0 : Math.max(0, Duration.between(since, now).toDays());
        long days = known < LEAST ? 0 : Math.min(known, WINDOW);
        Instant from = now.minus(Duration.ofDays(days));
        long used = history.usesAt(loop.part(), loop.to()).stream()
                .filter(use -> days > 0 && !use.at().isBefore(from))
                .mapToLong(Use::pieces)
                .sum();
        return new PartSupply(
                Objects.requireNonNullElseGet(books.find(Supplier.class, loop.from()), () -> Supplier.of(loop.from())),
                loop,
                ToOrder.partOf(books, loop.part()),
                Objects.requireNonNullElseGet(
                        books.find(Shelf.class, key), () -> new Shelf(loop.part(), loop.to(), "", 0, 0)),
                books.stock(loop.part(), loop.to()),
                onOrder,
                used,
                days);
    }

    /// Pieces used per calendar day; null: not known yet.
    public @Nullable Fraction perDay() {
        return days == 0 ? null : Fraction.of(used, days);
    }

    /// Calendar days for which the stock lasts at the average use; null: that is not known, or nothing is used.
    public @Nullable Fraction cover() {
        Fraction rate = perDay();
        return rate == null || rate.signum() == 0 ? null : Fraction.of(stock).dividedBy(rate);
    }
}
