package pullboard.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import pullboard.board.HistoryRow;

/// Reads a file of movements, our own or another program's: UTF-8, separated by comma, semicolon or tab, with a
/// header.
public final class MovementsFile {
    private static final int STRIDE = 1024;
    private static final int SHOWN = 5;
    /// No shop has more; a column that is not one of stations soon does.
    private static final int MOST_STATIONS = 1000;

    private final Path file;
    private final Layout layout;
    private final LongPredicate goOn;
    private final Problems problems = new Problems();

    private MovementsFile(Path file, Layout layout, LongPredicate goOn) {
        this.file = file;
        this.layout = layout;
        this.goOn = goOn;
    }

    /// Reads all of it: the rows in the order in which they are to be recorded, or everything that is wrong.
    ///
    /// @param zone of times without an offset
    /// @param goOn asked now and then with the lines read so far; false: leave it
    public static Reading read(Path file, Mapping mapping, ZoneId zone, LongPredicate goOn) throws FileTrouble {
        return preview(file, mapping, zone, goOn).reading();
    }

    /// Reads all of it, and tells how it was understood.
    public static Preview preview(Path file, Mapping mapping, ZoneId zone, LongPredicate goOn) throws FileTrouble {
        if (Files.isDirectory(file)) {
            throw new FileTrouble(FileTrouble.Kind.IS_FOLDER, file, "", null);
        }
        try {
            Problem problem = TextCheck.of(file);
            Layout layout = problem == null ? Layout.of(file, mapping) : null;
            if (layout == null) {
                return unreadable(problem == null ? new Problem(1, "", Fault.QUOTE_OPEN, "") : problem);
            }
            Reading reading = new MovementsFile(file, layout, goOn).read(mapping, zone);
            return new Preview(
                    layout.separator(), layout.header(), layout.names(), layout.firstRows(file, SHOWN), reading);
        } catch (UncheckedIOException e) {
            throw NewFile.trouble(file, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw NewFile.trouble(file, e);
        }
    }

    private static Preview unreadable(Problem problem) {
        return new Preview(',', List.of(), Map.of(), List.of(), new Reading.Unreadable(List.of(problem), 1));
    }

    private Reading read(Mapping mapping, ZoneId zone) throws IOException, FileTrouble {
        layout.check(mapping, problems);
        if (!problems.isEmpty()) {
            return problems.reading();
        }
        RowOrder order = new RowOrder();
        RowReader reader = null;
        try {
            reader = new RowReader(layout, new Times(zone, isDayFirst()), problems);
            readRows(reader, order);
        } catch (CsvParseException e) {
            Problem broken = Csv.broken(e);
            problems.add(broken.line(), "", broken.fault(), "");
        }
        if (problems.isEmpty() && order.isEmpty()) {
            problems.add(layout.headerLine(), "", Fault.NO_ROWS, "");
        }
        return reader == null || !problems.isEmpty()
                ? problems.reading()
                : new Reading.Rows(order.rows(), reader.cards(), reader.stations());
    }

    private void readRows(RowReader reader, RowOrder order) throws IOException, FileTrouble {
        try (CsvReader<CsvRecord> csv = Csv.reader(file, layout.separator())) {
            long lines = 0;
            for (CsvRecord line : csv) {
                if (++lines % STRIDE == 0 && !goOn.test(lines)) {
                    throw new FileTrouble(FileTrouble.Kind.CANCELLED, file, "", null);
                }
                if (line.getStartingLineNumber() <= layout.headerLine()) {
                    continue;
                }
                HistoryRow row = reader.read(line);
                if (row != null) {
                    order.add(row, reader.revision(line));
                }
                if (reader.stations() > MOST_STATIONS) {
                    String column = MovementColumn.TO_STATION.header();
                    problems.add(line.getStartingLineNumber(), column, Fault.TOO_MANY_STATIONS, "" + reader.stations());
                    return;
                }
            }
        }
    }

    /// Looks at all times only where the first one has slashes.
    private @Nullable Boolean isDayFirst() throws IOException {
        SlashDates dates = new SlashDates();
        int column = layout.columns().getOrDefault(MovementColumn.MOVED_AT, 0);
        try (CsvReader<CsvRecord> csv = Csv.reader(file, layout.separator())) {
            for (CsvRecord line : csv) {
                boolean isRow = line.getStartingLineNumber() > layout.headerLine() && line.getFieldCount() > column;
                if (isRow && !SlashDates.isOne(line.getField(column))) {
                    break;
                }
                if (isRow) {
                    dates.see(line.getField(column));
                }
            }
        }
        return dates.isDayFirst();
    }
}
