package pullboard.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import pullboard.board.Board;
import pullboard.flow.Figures;

/// What can go out as a file; a file whose name ends in `.xlsx` becomes a workbook.
public enum Export {
    MOVEMENTS("csv"),
    CARDS("csv"),
    CYCLE_TIMES("csv"),
    STATIONS("csv"),
    SUMMARY("json");

    private final String ending;

    Export(String ending) {
        this.ending = ending;
    }

    /// As the command line calls it: `cycle-times`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name that its file has unless a person says otherwise.
    public String file() {
        return word() + "." + ending;
    }

    /// Where the numbers come from.
    ///
    /// @param <X> what may go wrong there
    public interface Figured<X extends Exception> {
        Figures figures() throws X;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @param locale of what a workbook says of itself
    /// @param goOn asked now and then with the rows done so far; false: leave it
    /// @return how many rows
    public <X extends Exception> long write(
            Path target,
            Origin origin,
            Locale locale,
            MovementsExport.Source<X> movements,
            Figured<X> figured,
            LongPredicate goOn)
            throws FileTrouble, X {
        Board board = origin.board();
        if (this == MOVEMENTS) {
            Table<X> table = MovementsExport.table(board, origin.filter(), movements, goOn);
            return Table.isBook(target)
                    ? new Book(origin, locale).write(target, List.of(table))
                    : CsvRow.write(target, table, board.shop().zone());
        }
        if (this == CARDS) {
            return write(target, List.of(CardsFile.table(board, origin.filter(), origin.made())), origin, locale);
        }
        Figures figures = figured.figures();
        if (this == SUMMARY && !Table.isBook(target)) {
            FigureFiles.summary(target, figures, board.shop().zone());
            return 1;
        }
        return write(target, tables(figures, board), origin, locale);
    }

    private List<Table<RuntimeException>> tables(Figures figures, Board board) {
        return switch (this) {
            case CYCLE_TIMES ->
                List.of(FigureTables.cycleTimes(figures, board.shop().zone()));
            case STATIONS -> List.of(FigureTables.stations(figures, board));
            default -> List.of(FigureTables.summary(figures), FigureTables.throughput(figures));
        };
    }

    private static long write(Path target, List<Table<RuntimeException>> tables, Origin origin, Locale locale)
            throws FileTrouble {
        return Table.isBook(target)
                ? new Book(origin, locale).write(target, tables)
                : CsvRow.write(target, tables.getFirst(), origin.board().shop().zone());
    }
}
