package pullboard.report.books;

import static pullboard.report.books.Field.Shape;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;

/// `stock.csv`: what lies where and what it is worth. It only goes out: stock changes by what happens in the shop.
final class StockSheet implements Sheet<Stock> {
    private static final List<Field> FIELDS = List.of(
            Field.required("part", "part", Shape.TEXT),
            Field.required("place", "place", Shape.TEXT),
            Field.required("pieces", "pieces", Shape.WHOLE),
            Field.of("unit", "unit", Shape.TEXT),
            Field.of("cost", "cost", Shape.AMOUNT),
            Field.of("value", "value", Shape.AMOUNT),
            Field.of("minimum", "minimum", Shape.WHOLE),
            Field.of("maximum", "maximum", Shape.WHOLE));

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Stock> all(Board board) {
        return board.books().all(Stock.class);
    }

    @Override
    public List<@Nullable Object> cells(Stock stock, Board board) {
        Part known = board.books().find(Part.class, stock.part());
        Part part = known == null ? Part.of(stock.part()) : known;
        Shelf shelf = board.books().find(Shelf.class, stock.key());
        return Arrays.asList(
                stock.part(),
                stock.place(),
                stock.pieces(),
                part.unit(),
                part.cost(),
                part.cost().multiply(BigDecimal.valueOf(stock.pieces())),
                shelf == null ? null : shelf.minimum(),
                shelf == null || shelf.maximum() == 0 ? null : shelf.maximum());
    }

    @Override
    public Stock read(Cells cells, Books books) {
        throw new UnsupportedOperationException("stock is not read");
    }

    @Override
    public String key(Stock stock) {
        return stock.key();
    }

    @Override
    public String fault(Stock stock) {
        return "";
    }

    @Override
    public List<Command> commands(List<Stock> lines, Board board) {
        throw new UnsupportedOperationException("stock is not read");
    }
}
