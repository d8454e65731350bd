package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.CustomerOrder.State;

/// `orders.csv`. What has become of an order goes out, too. On its way in it changes no order that is known, for only
/// shipping ships; of orders that are not known, closed ones are left out and of the others what has been shipped is
/// taken off.
final class OrderSheet implements Sheet<CustomerOrder> {
    private static final Field ORDER =
            Field.required("order", "number", Shape.TEXT, "number", "order_number", "order_no", "auftrag");
    private static final Field PART = Field.required("part", "part", Shape.TEXT, "part_number", "item", "teil");
    private static final Field QUANTITY = Field.required("quantity", "quantity", Shape.WHOLE, "qty", "pieces", "menge");
    private static final Field DUE =
            Field.required("due", "due", Shape.DATE, "due_date", "due date", "delivery_date", "termin", "liefertermin");
    private static final Field CUSTOMER = Field.of("customer", "customer", Shape.TEXT, "client", "kunde");
    private static final Field OPTIONS = Field.of("options", "options", Shape.TEXT, "variant", "notes", "optionen");
    private static final Field PLACE =
            Field.of("supermarket", "supermarket", Shape.TEXT, "from", "place", "supermarkt");
    private static final Field STATE = Field.of("state", "state", Shape.STATE);
    private static final Field SHIPPED = Field.of("shipped", "shipped", Shape.STATE);
    private static final Field ENTERED = Field.of("entered_at", "entered", Shape.TIME);
    private static final Field FINISHED = Field.of("finished_at", "finished", Shape.TIME);

    @Override
    public List<Field> fields() {
        return List.of(ORDER, PART, QUANTITY, DUE, CUSTOMER, OPTIONS, PLACE, STATE, SHIPPED, ENTERED, FINISHED);
    }

    @Override
    public List<CustomerOrder> all(Board board) {
        return board.books().all(CustomerOrder.class);
    }

    @Override
    public List<@Nullable Object> cells(CustomerOrder order, Board board) {
        return Arrays.asList(
                order.number(),
                order.part(),
                order.quantity(),
                order.due(),
                order.customer(),
                order.options(),
                order.supermarket(),
                Words.of(order.state()),
                order.shipped(),
                order.entered(),
                order.finished());
    }

    @Override
    public CustomerOrder read(Cells cells, Books books) {
        String number = cells.key(ORDER);
        CustomerOrder known = books.find(CustomerOrder.class, number);
        CustomerOrder before = known == null ? CustomerOrder.wanted(number, "", 0, LocalDate.EPOCH, "", "", "") : known;
        CustomerOrder wish = before.changed(CustomerOrder.wanted(
                number,
                cells.text(PART, before.part(), ""),
                cells.whole(QUANTITY, before.quantity(), 0),
                cells.day(DUE, before.due()),
                cells.text(CUSTOMER, before.customer(), ""),
                cells.text(OPTIONS, before.options(), ""),
                cells.text(PLACE, before.supermarket(), "")));
        return known == null ? begun(wish, cells) : wish;
    }

    private static CustomerOrder begun(CustomerOrder wish, Cells cells) {
        String state = cells.text(STATE, "", "");
        for (State closed : List.of(State.SHIPPED, State.CANCELLED)) {
            if (state.equalsIgnoreCase(closed.name())) {
                return wish.in(closed, null);
            }
        }
        long shipped = cells.whole(SHIPPED, 0, 0);
        return CustomerOrder.wanted(
                wish.number(),
                wish.part(),
                wish.quantity() - shipped,
                wish.due(),
                wish.customer(),
                wish.options(),
                wish.supermarket());
    }

    @Override
    public boolean isPast(CustomerOrder order, Books books) {
        return !order.isOpen() && books.find(CustomerOrder.class, order.number()) == null;
    }

    @Override
    public String key(CustomerOrder order) {
        return order.key();
    }

    @Override
    public String fault(CustomerOrder order) {
        return order.fault();
    }

    @Override
    public List<Command> commands(List<CustomerOrder> orders, Board board) {
        Wishes wishes = new Wishes(board);
        for (CustomerOrder order : orders) {
            CustomerOrder known = board.books().find(CustomerOrder.class, order.number());
            if (!order.equals(known)) {
                wishes.needPart(order.part());
                wishes.needSupermarket(order.supermarket());
                wishes.add(known == null ? new Command.EnterOrder(order) : new Command.ChangeOrder(order));
            }
        }
        return wishes.commands();
    }
}
