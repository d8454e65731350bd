package pullboard.plan.loop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;
import pullboard.plan.Fraction;

/// A part in a supermarket.
///
/// @param shelf where it stands and how much of it should; entered by nobody: without a spot and limits
/// @param stock pieces
/// @param value of the stock in the shop's currency: pieces times cost, exact
/// @param perDay pieces used a day; null: not known yet
/// @param cover days for which the stock lasts; null: not known, or nothing is used
/// @param full cards of all loops that end there
public record ShelfState(
        Shelf shelf,
        Part part,
        long stock,
        BigDecimal value,
        @Nullable Fraction perDay,
        @Nullable Fraction cover,
        int full) {

    /// How the stock stands against its limits.
    public enum Level {
        /// Nothing is there.
        OUT,
        LOW,
        OVER,
        RIGHT,
        /// There are no limits.
        UNSAID
    }

    /// Every part that stands, should stand or arrives in a supermarket, by supermarket and part. Goods made for
    /// orders
    /// are not among them.
    public static List<ShelfState> all(Books books, Usage usage) {
        Map<String, Shelf> shelves = new TreeMap<>();
        for (Loop loop : books.all(Loop.class)) {
            Shelf shelf = new Shelf(loop.part(), loop.to(), "", 0, 0);
            shelves.put(shelf.key(), shelf);
        }
        for (Stock stock : books.all(Stock.class)) {
            if (stock.pieces() > 0 && !stock.place().startsWith(Stock.ORDER)) {
                shelves.put(stock.key(), new Shelf(stock.part(), stock.place(), "", 0, 0));
            }
        }
        for (Shelf shelf : books.all(Shelf.class)) {
            shelves.put(shelf.key(), shelf);
        }
        Map<String, Integer> full = full(books);
        List<ShelfState> all = new ArrayList<>();
        shelves.forEach((key, shelf) -> all.add(of(books, shelf, full.getOrDefault(key, 0), usage)));
        return all;
    }

    private static Map<String, Integer> full(Books books) {
        Map<String, Integer> full = new TreeMap<>();
        for (Kanban kanban : books.all(Kanban.class)) {
            Loop loop = books.find(Loop.class, kanban.loop());
            if (loop != null && kanban.state() == Kanban.State.FULL) {
                full.merge(Stock.key(loop.part(), loop.to()), 1, Integer::sum);
            }
        }
        return full;
    }

    private static ShelfState of(Books books, Shelf shelf, int full, Usage usage) {
        Part part = Objects.requireNonNullElseGet(books.find(Part.class, shelf.part()), () -> Part.of(shelf.part()));
        long stock = books.stock(shelf.part(), shelf.supermarket());
        return new ShelfState(
                shelf,
                part,
                stock,
                part.cost().multiply(BigDecimal.valueOf(stock)),
                usage.of(shelf.part(), shelf.supermarket()),
                usage.cover(shelf.part(), shelf.supermarket(), stock),
                full);
    }

    public Level level() {
        if (stock == 0) {
            return Level.OUT;
        }
        if (stock < shelf.minimum()) {
            return Level.LOW;
        }
        if (shelf.maximum() > 0 && stock > shelf.maximum()) {
            return Level.OVER;
        }
        return shelf.minimum() == 0 && shelf.maximum() == 0 ? Level.UNSAID : Level.RIGHT;
    }
}
