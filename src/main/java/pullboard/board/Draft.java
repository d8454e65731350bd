package pullboard.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Item;
import pullboard.board.supply.Stock;

/// Changes that build on each other: each is at once applied to a board of its own, on which the next is decided.
final class Draft {
    private final Ask ask;
    private final List<Change> changes = new ArrayList<>();
    private Board board;

    Draft(Ask ask) {
        this.ask = ask;
        this.board = ask.board();
    }

    void add(Change change) {
        changes.add(change);
        board = board.after(
                new Entry(board.revision() + 1, ask.now(), ask.by(), Entry.Nature.ACTION, 0, List.of(change)));
    }

    void addAll(List<Change> more) {
        more.forEach(this::add);
    }

    /// Enters or changes an item; what is the same already is no change.
    void book(Item item) {
        Item before = books().find(item.getClass(), item.key());
        if (!item.equals(before)) {
            add(new Change.ItemChanged(before, item));
        }
    }

    void strike(Item item) {
        add(new Change.ItemChanged(item, null));
    }

    void stock(String part, String place, long pieces, Stock.Cause cause, String about) {
        if (pieces != 0) {
            add(new Change.StockMoved(part, place, pieces, cause, about));
        }
    }

    void move(Card card, Place to, Movement.Kind kind, String reason) {
        add(new Change.CardMoved(card.id(), card.place(), to, kind, now(), Pieces.NOT_COUNTED, ask.by(), reason));
    }

    /// The same question on the board as it is after the changes so far.
    Ask ask() {
        return new Ask(board, ask.by(), ask.now());
    }

    Board board() {
        return board;
    }

    Books books() {
        return board.books();
    }

    Instant now() {
        return ask.now();
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    <T extends Item> T need(Class<T> kind, String key) throws No {
        return found(books().find(kind, key), kind, key);
    }

    static <T extends Item> T found(@Nullable T item, Class<T> kind, String key) throws No {
        if (item == null) {
            throw new No(new Refusal.NoSuchItem(kind, key));
        }
        return item;
    }
}
