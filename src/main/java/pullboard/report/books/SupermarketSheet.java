package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Supermarket;

/// `supermarkets.csv`.
final class SupermarketSheet implements Sheet<Supermarket> {
    private static final Field NAME = Field.required("supermarket", "name", Shape.TEXT, "name", "place", "supermarkt");
    private static final Field DESCRIPTION = Field.of("description", "description", Shape.TEXT, "text");

    @Override
    public List<Field> fields() {
        return List.of(NAME, DESCRIPTION);
    }

    @Override
    public List<Supermarket> all(Board board) {
        return board.books().all(Supermarket.class);
    }

    @Override
    public List<@Nullable Object> cells(Supermarket place, Board board) {
        return List.of(place.name(), place.description());
    }

    @Override
    public Supermarket read(Cells cells, Books books) {
        String name = cells.key(NAME);
        Supermarket known = books.find(Supermarket.class, name);
        return new Supermarket(name, cells.text(DESCRIPTION, known == null ? "" : known.description(), ""));
    }

    @Override
    public String key(Supermarket place) {
        return place.key();
    }

    @Override
    public String fault(Supermarket place) {
        return place.fault();
    }

    @Override
    public List<Command> commands(List<Supermarket> places, Board board) {
        Wishes wishes = new Wishes(board);
        places.forEach(wishes::keep);
        return wishes.commands();
    }
}
