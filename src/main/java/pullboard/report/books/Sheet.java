package pullboard.report.books;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Books;

/// How the records of one kind stand in a file.
///
/// @param <T> what a line is
sealed interface Sheet<T>
        permits PartSheet,
                SupplierSheet,
                SupermarketSheet,
                ShelfSheet,
                LoopSheet,
                OrderSheet,
                DemandSheet,
                DeliverySheet,
                SetupSheet,
                StockSheet {

    /// The columns, in the order of an export.
    List<Field> fields();

    /// All lines of the books.
    List<T> all(Board board);

    /// What stands in the columns of a line.
    List<@Nullable Object> cells(T line, Board board);

    /// Reads a line; what the file does not say is as in the books, or as in a new record.
    T read(Cells cells, Books books);

    /// By which two lines are the same thing.
    String key(T line);

    /// The component that makes no sense, or an empty text.
    String fault(T line);

    /// Whether the line is over and done with and not in these books, so that nothing is to be entered for it.
    default boolean isPast(T line, Books books) {
        return false;
    }

    /// What has to be done so that the books say this; nothing where they do. What lines refer to is entered first.
    List<Command> commands(List<T> lines, Board board);
}
