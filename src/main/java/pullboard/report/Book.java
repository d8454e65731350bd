package pullboard.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables as an XLSX workbook: one sheet a table (more where one is full), and a last one that says what the
/// numbers are.
public final class Book {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2}\\.\\d{1,4}).*");

    private final Origin origin;
    private final Locale locale;
    private final int most;

    /// @param locale of the last sheet
    public Book(Origin origin, Locale locale) {
        this(origin, locale, Worksheet.MAX_ROWS);
    }

    /// @param most rows on one sheet, with its header
    Book(Origin origin, Locale locale, int most) {
        this.origin = origin;
        this.locale = locale;
        this.most = most;
    }

    /// Writes the file, whole or not at all.
    ///
    /// @return how many rows, without the headers
    public <X extends Exception> long write(Path target, List<Table<X>> tables) throws FileTrouble, X {
        long[] rows = new long[1];
        try {
            NewFile.<X>writeBytes(target, out -> {
                try (Workbook book = new Workbook(new Open(out), "Pullboard", version())) {
                    for (Table<X> table : tables) {
                        SheetRow row =
                                new SheetRow(book, table, origin.board().shop().zone(), most);
                        rows[0] += table.content().write(row);
                        row.finish();
                    }
                    new OriginSheet(origin, locale).write(book, tables);
                }
            });
        } catch (Table.Stopped stopped) {
            throw stopped.trouble(target);
        }
        return rows[0];
    }

    /// Writes one table that needs no explanation, whole or not at all.
    ///
    /// @return how many rows, without the header
    static long plain(Path target, Table<RuntimeException> table, ZoneId zone) throws FileTrouble {
        long[] rows = new long[1];
        NewFile.<RuntimeException>writeBytes(target, out -> {
            try (Workbook book = new Workbook(new Open(out), "Pullboard", "0.0")) {
                SheetRow row = new SheetRow(book, table, zone, Worksheet.MAX_ROWS);
                rows[0] = table.content().write(row);
                row.finish();
            }
        });
        return rows[0];
    }

    /// The form that a workbook takes: two numbers. The last sheet has the whole version.
    private String version() {
        return NUMBERS.matcher(origin.version()).matches()
                ? NUMBERS.matcher(origin.version()).replaceFirst("$1")
                : "0.0";
    }

    /// The workbook closes what it writes to; the file has to be forced to disk first.
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
