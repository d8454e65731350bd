package pullboard.report.books;

import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Master;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// Gathers what has to be entered in the books, each thing once and what it refers to first.
final class Wishes {
    private final List<Command> commands = new ArrayList<>();
    private Books books;

    Wishes(Board board) {
        books = board.books();
    }

    /// Unless the books say so already.
    void keep(Master item) {
        if (!item.equals(books.find(item.getClass(), item.key()))) {
            commands.add(new Command.Keep(item));
            books = books.with(item);
        }
    }

    void add(Command command) {
        commands.add(command);
    }

    /// Enters the part with its number alone where it is not known; an empty number needs nothing.
    void needPart(String number) {
        if (!number.isEmpty() && books.find(Part.class, number) == null) {
            keep(Part.of(number));
        }
    }

    void needSupermarket(String name) {
        if (!name.isEmpty() && books.find(Supermarket.class, name) == null) {
            keep(new Supermarket(name, ""));
        }
    }

    void needSupplier(String name) {
        if (!name.isEmpty() && books.find(Supplier.class, name) == null) {
            keep(Supplier.of(name));
        }
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }
}
