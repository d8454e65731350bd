package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;

/// `shelves.csv`.
final class ShelfSheet implements Sheet<Shelf> {
    private static final Field PART = Field.required("part", "part", Shape.TEXT, "part_number", "number", "teil");
    private static final Field PLACE = Field.required("supermarket", "supermarket", Shape.TEXT, "place", "supermarkt");
    private static final Field SPOT = Field.of("shelf", "spot", Shape.TEXT, "spot", "bin", "location", "regal");
    private static final Field MINIMUM = Field.of("minimum", "minimum", Shape.WHOLE, "min");
    private static final Field MAXIMUM = Field.of("maximum", "maximum", Shape.WHOLE, "max");

    @Override
    public List<Field> fields() {
        return List.of(PART, PLACE, SPOT, MINIMUM, MAXIMUM);
    }

    @Override
    public List<Shelf> all(Board board) {
        return board.books().all(Shelf.class);
    }

    @Override
    public List<@Nullable Object> cells(Shelf shelf, Board board) {
        return List.of(shelf.part(), shelf.supermarket(), shelf.spot(), shelf.minimum(), shelf.maximum());
    }

    @Override
    public Shelf read(Cells cells, Books books) {
        String part = cells.key(PART);
        String place = cells.key(PLACE);
        Shelf known = books.find(Shelf.class, Stock.key(part, place));
        Shelf before = known == null ? new Shelf(part, place, "", 0, 0) : known;
        return new Shelf(
                part,
                place,
                cells.text(SPOT, before.spot(), ""),
                cells.whole(MINIMUM, before.minimum(), 0),
                cells.whole(MAXIMUM, before.maximum(), 0));
    }

    @Override
    public String key(Shelf shelf) {
        return shelf.key();
    }

    @Override
    public String fault(Shelf shelf) {
        return shelf.fault();
    }

    @Override
    public List<Command> commands(List<Shelf> shelves, Board board) {
        Wishes wishes = new Wishes(board);
        for (Shelf shelf : shelves) {
            wishes.needPart(shelf.part());
            wishes.needSupermarket(shelf.supermarket());
            wishes.keep(shelf);
        }
        return wishes.commands();
    }
}
