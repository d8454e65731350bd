package pullboard.board.supply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a customer wants.
///
/// @param quantity pieces, from 1
/// @param options free text, for example colour and length
/// @param supermarket from which it is delivered; empty: it is made to order
/// @param shipped pieces that have left, up to `quantity`
/// @param entered when it came in
/// @param finished when the last piece left, null: not yet
public record CustomerOrder(
        String number,
        String part,
        long quantity,
        LocalDate due,
        String customer,
        String options,
        String supermarket,
        State state,
        long shipped,
        Instant entered,
        @Nullable Instant finished)
        implements Tracked {

    public enum State {
        OPEN,
        /// Cards for it are on the board.
        RELEASED,
        SHIPPED,
        CANCELLED
    }

    /// A new order, not yet in the books.
    public static CustomerOrder wanted(
            String number,
            String part,
            long quantity,
            LocalDate due,
            String customer,
            String options,
            String supermarket) {
        return new CustomerOrder(
                number, part, quantity, due, customer, options, supermarket, State.OPEN, 0, Instant.EPOCH, null);
    }

    @Override
    public String key() {
        return number;
    }

    public boolean isOpen() {
        return state == State.OPEN || state == State.RELEASED;
    }

    /// Pieces still to be shipped.
    public long rest() {
        return quantity - shipped;
    }

    /// The place of goods made for it.
    public String place() {
        return Stock.ORDER + number;
    }

    public CustomerOrder in(State next, @Nullable Instant end) {
        return new CustomerOrder(
                number, part, quantity, due, customer, options, supermarket, next, shipped, entered, end);
    }

    public CustomerOrder entered(Instant at) {
        return new CustomerOrder(
                number, part, quantity, due, customer, options, supermarket, state, shipped, at, finished);
    }

    public CustomerOrder shipped(long more) {
        return new CustomerOrder(
                number, part, quantity, due, customer, options, supermarket, state, shipped + more, entered, finished);
    }

    /// What the customer wants now; what has happened stays.
    public CustomerOrder changed(CustomerOrder wish) {
        return new CustomerOrder(
                number,
                wish.part,
                wish.quantity,
                wish.due,
                wish.customer,
                wish.options,
                wish.supermarket,
                state,
                shipped,
                entered,
                finished);
    }

    /// The name of the first field that makes no sense, or an empty text.
    public String fault() {
        if (!Text.isKey(number) || number.length() > 60) {
            return "number";
        }
        if (!Text.isKey(part)) {
            return "part";
        }
        if (quantity < 1 || quantity > 1_000_000_000 || quantity < shipped) {
            return "quantity";
        }
        if (!Text.isLine(customer)) {
            return "customer";
        }
        return Text.isLine(options) ? "" : "options";
    }
}
