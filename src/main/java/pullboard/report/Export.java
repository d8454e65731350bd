package pullboard.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.flow.Figures;

/// What can go out as a file; a file whose name ends in `.xlsx` becomes a workbook.
public enum Export {
    MOVEMENTS("csv"),
    CARDS("csv"),
    CYCLE_TIMES("csv"),
    STATIONS("csv"),
    SUMMARY("json"),
    /// All of these: as one workbook, or each as its file in a folder.
    ALL("xlsx");

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
        return (this == ALL ? "report" : word()) + "." + ending;
    }

    /// Whether the ending of a file's name asks for a workbook.
    public static boolean isBook(Path file) {
        String name = Objects.toString(file.getFileName(), "");
        return name.regionMatches(true, Math.max(0, name.length() - 5), ".xlsx", 0, 5);
    }

    /// Where the numbers come from.
    ///
    /// @param <X> what may go wrong there
    public interface Figured<X extends Exception> {
        Figures figures() throws X;
    }

    /// Writes the file, whole or not at all; `ALL` also into a folder that is there, file by file.
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
        if (this == MOVEMENTS || this == CARDS) {
            return write(target, tables(origin, movements, null, goOn), origin, locale);
        }
        Figures figures = figured.figures();
        if (this == ALL && !isBook(target)) {
            return all(target, origin, locale, movements, figures, goOn);
        }
        if (this == SUMMARY && !isBook(target)) {
            FigureFiles.summary(target, figures, origin.board().shop().zone());
            return 1;
        }
        return write(target, tables(origin, movements, figures, goOn), origin, locale);
    }

    private static <X extends Exception> long all(
            Path folder,
            Origin origin,
            Locale locale,
            MovementsExport.Source<X> movements,
            Figures figures,
            LongPredicate goOn)
            throws FileTrouble, X {
        if (!Files.isDirectory(folder)) {
            throw new FileTrouble(FileTrouble.Kind.NO_FOLDER, folder, folder.toString(), null);
        }
        long rows = 0;
        for (Export each : values()) {
            if (each != ALL) {
                rows += each.<X>write(folder.resolve(each.file()), origin, locale, movements, () -> figures, goOn);
            }
        }
        return rows;
    }

    private static <X extends Exception> long write(Path target, List<Table<X>> tables, Origin origin, Locale locale)
            throws FileTrouble, X {
        return isBook(target)
                ? new Book(origin, locale).write(target, tables)
                : CsvRow.write(target, tables.getFirst(), origin.board().shop().zone());
    }

    /// @param figures null: they are not needed
    private <X extends Exception> List<Table<X>> tables(
            Origin origin, MovementsExport.Source<X> movements, @Nullable Figures figures, LongPredicate goOn) {
        Board board = origin.board();
        List<Table<X>> tables = new ArrayList<>();
        if (figures != null && (this == SUMMARY || this == ALL)) {
            tables.add(as(FigureTables.summary(figures)));
            tables.add(as(FigureTables.throughput(figures)));
        }
        if (figures != null && (this == STATIONS || this == ALL)) {
            tables.add(as(FigureTables.stations(figures, board)));
        }
        if (figures != null && (this == CYCLE_TIMES || this == ALL)) {
            tables.add(as(FigureTables.cycleTimes(figures, board.shop().zone())));
        }
        if (this == CARDS || this == ALL) {
            tables.add(as(CardsFile.table(board, origin.filter(), origin.made())));
        }
        if (this == MOVEMENTS || this == ALL) {
            tables.add(MovementsExport.table(board, origin.filter(), movements, goOn));
        }
        return tables;
    }

    /// A table that nothing goes wrong in, among such in which something may.
    private static <X extends Exception> Table<X> as(Table<RuntimeException> table) {
        return new Table<>(table.name(), table.columns(), table.content()::write);
    }
}
