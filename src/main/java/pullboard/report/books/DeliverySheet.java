package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Loop;
import pullboard.board.supply.PlannedDelivery;

/// `deliveries.csv`: what suppliers who look after our stock mean to bring, one line a part and day. Where the file
/// does
/// not name the supplier it is the one whose loop brings the part.
final class DeliverySheet implements Sheet<PlannedDelivery> {
    private static final Field SUPPLIER =
            Field.of("supplier", "supplier", Shape.TEXT, "vendor", "supplier_name", "lieferant");
    private static final Field PART = Field.required("part", "part", Shape.TEXT, "part_number", "item", "teil");
    private static final Field DAY =
            Field.required("day", "day", Shape.DATE, "date", "delivery", "delivery_date", "tag", "datum", "liefertag");
    private static final Field PIECES =
            Field.required("pieces", "pieces", Shape.WHOLE, "quantity", "qty", "stück", "menge");

    @Override
    public List<Field> fields() {
        return List.of(SUPPLIER, PART, DAY, PIECES);
    }

    @Override
    public List<PlannedDelivery> all(Board board) {
        return board.books().all(PlannedDelivery.class);
    }

    @Override
    public List<@Nullable Object> cells(PlannedDelivery plan, Board board) {
        return List.of(plan.supplier(), plan.part(), plan.day(), plan.pieces());
    }

    @Override
    public PlannedDelivery read(Cells cells, Books books) {
        String part = cells.key(PART);
        String brings = supplierOf(part, books);
        return new PlannedDelivery(
                cells.text(SUPPLIER, brings, brings), part, cells.day(DAY, LocalDate.EPOCH), cells.whole(PIECES, 0, 0));
    }

    /// Empty where nobody brings the part, or several do.
    private static String supplierOf(String part, Books books) {
        List<String> known = books.all(Loop.class).stream()
                .filter(loop -> loop.kind() == Loop.Kind.SUPPLIER && loop.part().equals(part))
                .map(Loop::from)
                .distinct()
                .toList();
        return known.size() == 1 ? known.getFirst() : "";
    }

    @Override
    public String key(PlannedDelivery plan) {
        return plan.key();
    }

    @Override
    public String fault(PlannedDelivery plan) {
        return plan.fault();
    }

    @Override
    public List<Command> commands(List<PlannedDelivery> lines, Board board) {
        Wishes wishes = new Wishes(board);
        for (PlannedDelivery plan : lines) {
            wishes.needSupplier(plan.supplier());
            wishes.needPart(plan.part());
            wishes.keep(plan);
        }
        return wishes.commands();
    }
}
