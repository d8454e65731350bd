package pullboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A row of a CSV file: ISO times with the offset of the shop's zone, durations in seconds.
final class CsvRow implements Row {
    private final CsvWriter csv;
    private final ZoneId zone;
    private CsvWriter.@Nullable CsvWriterRecord record;

    private CsvRow(Writer writer, ZoneId zone) {
        this.csv = Csv.writer(writer);
        this.zone = zone;
    }

    /// Writes a table to a file, whole or not at all.
    ///
    /// @param zone of the times
    /// @return how many rows, without the header
    static <X extends Exception> long write(Path target, Table<X> table, ZoneId zone) throws FileTrouble, X {
        long[] rows = new long[1];
        try {
            NewFile.<X>write(target, writer -> {
                CsvRow row = new CsvRow(writer, zone);
                row.csv.writeRecord(table.columns().stream().map(Column::name).toArray(String[]::new));
                rows[0] = table.content().write(row);
                row.csv.flush();
            });
        } catch (Table.Stopped stopped) {
            throw stopped.trouble(target);
        }
        return rows[0];
    }

    private Row field(String text) {
        if (record == null) {
            record = csv.writeRecord();
        }
        record.writeField(text);
        return this;
    }

    @Override
    public Row text(@Nullable String text) {
        return field(text == null ? "" : Csv.text(text));
    }

    @Override
    public Row number(long number) {
        return field(Long.toString(number));
    }

    @Override
    public Row amount(BigDecimal value) {
        return field(value.toPlainString());
    }

    @Override
    public Row figure(OptionalDouble value) {
        return field(Numbers.figure(value));
    }

    @Override
    public Row share(OptionalDouble value) {
        return figure(value);
    }

    @Override
    public Row time(@Nullable Instant at) {
        return field(at == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone)));
    }

    @Override
    public Row date(@Nullable LocalDate day) {
        return field(day == null ? "" : day.toString());
    }

    @Override
    public Row duration(@Nullable Duration duration) {
        return field(Numbers.seconds(duration));
    }

    @Override
    public Row flag(boolean flag) {
        return field(Boolean.toString(flag));
    }

    @Override
    public Row none() {
        return field("");
    }

    @Override
    public void end() {
        if (record != null) {
            record.endRecord();
            record = null;
        }
    }
}
