package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Supplier;

/// `suppliers.csv`.
final class SupplierSheet implements Sheet<Supplier> {
    private static final Field SUPPLIER =
            Field.required("supplier", "name", Shape.TEXT, "name", "supplier_name", "vendor", "lieferant");
    private static final Field CONTACT = Field.of("contact", "contact", Shape.TEXT, "email", "e-mail", "kontakt");
    private static final Field LEAD =
            Field.of("lead_days", "leadDays", Shape.WHOLE, "lead_time_days", "lead_time", "lead", "lieferzeit");
    private static final Field DAYS = Field.of("delivery_days", "deliveryDays", Shape.WEEKDAYS, "days", "liefertage");
    private static final Field MINIMUM =
            Field.of("minimum_order", "minimumOrder", Shape.AMOUNT, "min_order", "moq", "mindestbestellwert");
    private static final Field SINGLE = Field.of("single_source", "singleSource", Shape.FLAG, "single");
    private static final Field MANAGES = Field.of("manages_stock", "managesStock", Shape.FLAG, "vmi", "vendor_managed");

    @Override
    public List<Field> fields() {
        return List.of(SUPPLIER, CONTACT, LEAD, DAYS, MINIMUM, SINGLE, MANAGES);
    }

    @Override
    public List<Supplier> all(Board board) {
        return board.books().all(Supplier.class);
    }

    @Override
    public List<@Nullable Object> cells(Supplier supplier, Board board) {
        return List.of(
                supplier.name(),
                supplier.contact(),
                supplier.leadDays(),
                Words.weekdays(supplier.deliveryDays()),
                supplier.minimumOrder(),
                supplier.singleSource(),
                supplier.managesStock());
    }

    @Override
    public Supplier read(Cells cells, Books books) {
        String name = cells.key(SUPPLIER);
        Supplier plain = Supplier.of(name);
        Supplier known = books.find(Supplier.class, name);
        Supplier before = known == null ? plain : known;
        return new Supplier(
                name,
                cells.text(CONTACT, before.contact(), ""),
                cells.small(LEAD, before.leadDays(), plain.leadDays()),
                cells.weekdays(DAYS, before.deliveryDays()),
                cells.amount(MINIMUM, before.minimumOrder(), plain.minimumOrder()),
                cells.flag(SINGLE, before.singleSource()),
                cells.flag(MANAGES, before.managesStock()));
    }

    @Override
    public String key(Supplier supplier) {
        return supplier.key();
    }

    @Override
    public String fault(Supplier supplier) {
        return supplier.fault();
    }

    @Override
    public List<Command> commands(List<Supplier> suppliers, Board board) {
        Wishes wishes = new Wishes(board);
        suppliers.forEach(wishes::keep);
        return wishes.commands();
    }
}
