package pullboard.plan.supply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supplier;

/// What one supplier is to be asked for now: all released cards of the supplier's loops that nobody has blocked.
///
/// @param delivery the next day on which it can come
/// @param lines by part and number of the card; never none
public record ToOrder(Supplier supplier, LocalDate delivery, List<Line> lines) {

    public ToOrder {
        lines = List.copyOf(lines);
    }

    /// One card that asks.
    public record Line(Kanban kanban, Loop loop, Part part) {
        /// Pieces times cost of one, in the shop's currency.
        public BigDecimal value() {
            return part.cost().multiply(BigDecimal.valueOf(kanban.pieces()));
        }
    }

    /// One for each supplier of whom something is wanted, by name.
    ///
    /// @param today in the shop's zone
    public static List<ToOrder> all(Books books, LocalDate today) {
        Map<String, List<Line>> wanted = new TreeMap<>();
        for (Kanban kanban : books.all(Kanban.class)) {
            Loop loop = books.find(Loop.class, kanban.loop());
            boolean asks = kanban.state() == Kanban.State.RELEASED && !kanban.isBlocked();
            if (asks && loop != null && loop.kind() == Loop.Kind.SUPPLIER) {
                wanted.computeIfAbsent(loop.from(), _ -> new ArrayList<>())
                        .add(new Line(kanban, loop, partOf(books, loop.part())));
            }
        }
        List<ToOrder> all = new ArrayList<>();
        wanted.forEach((name, lines) -> {
            Supplier supplier =
                    Objects.requireNonNullElseGet(books.find(Supplier.class, name), () -> Supplier.of(name));
            lines.sort(Comparator.comparing((Line line) -> line.loop().part())
                    .thenComparing(line -> line.kanban().number()));
            all.add(new ToOrder(supplier, DeliveryDays.next(supplier, today), lines));
        });
        return all;
    }

    static Part partOf(Books books, String number) {
        return Objects.requireNonNullElseGet(books.find(Part.class, number), () -> Part.of(number));
    }

    /// Of all lines.
    public BigDecimal value() {
        return lines.stream().map(Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the order lacks of the supplier's minimum; 0: it is reached, or there is none.
    public BigDecimal missing() {
        return supplier.minimumOrder().subtract(value()).max(BigDecimal.ZERO);
    }

    /// Pieces of all lines.
    public long pieces() {
        return lines.stream().mapToLong(line -> line.kanban().pieces()).sum();
    }

    /// The numbers of the cards.
    public List<String> kanbans() {
        return lines.stream().map(line -> line.kanban().number()).toList();
    }
}
