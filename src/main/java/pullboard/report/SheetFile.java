package pullboard.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes one table of plain values, as CSV or, where the file's name ends in `.xlsx`, as a workbook of one sheet.
public final class SheetFile {
    private SheetFile() {}

    /// Writes the file, whole or not at all.
    ///
    /// @param name of the sheet
    /// @param rows texts, whole numbers, decimals, dates, times, durations and truth values as the columns say, or
    /// null
    /// @param zone of the times
    /// @return how many rows
    public static long write(
            Path target, String name, List<Column> columns, List<List<@Nullable Object>> rows, ZoneId zone)
            throws FileTrouble {
        Table<RuntimeException> table = new Table<>(name, columns, row -> {
            for (List<@Nullable Object> cells : rows) {
                write(row, cells);
            }
            return rows.size();
        });
        return Export.isBook(target) ? Book.plain(target, table, zone) : CsvRow.write(target, table, zone);
    }

    private static void write(Row row, List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            switch (cell) {
                case null -> row.none();
                case Long number -> row.number(number);
                case Integer number -> row.number(number);
                case BigDecimal amount -> row.amount(amount);
                case LocalDate day -> row.date(day);
                case Instant at -> row.time(at);
                case Duration duration -> row.duration(duration);
                case Boolean flag -> row.flag(flag);
                default -> row.text(cell.toString());
            }
        }
        row.end();
    }
}
