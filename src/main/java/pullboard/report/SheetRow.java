package pullboard.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A row of a sheet: real numbers, times by the shop's clock, durations as parts of a day. Text is never a formula.
///
/// What is written is handed on every few hundred rows and forgotten. A sheet that is full is followed by another.
final class SheetRow implements Row {
    private static final int FLUSHED = 512;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";
    private static final String DATE = "yyyy-mm-dd";
    private static final String DURATION = "[h]:mm:ss";
    private static final String SHARE = "0.0%";
    /// The longest text that a cell holds, and what stands at the end of one that was longer.
    private static final int LONGEST = 32_767;

    private static final String CUT = " …";

    /// Spreadsheets count days from here; their calendar is right from March 1900 on.
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Workbook book;
    private final Table<?> table;
    private final ZoneId zone;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int line;
    private int column;

    /// @param most rows on one sheet, with its header
    SheetRow(Workbook book, Table<?> table, ZoneId zone, int most) {
        this.book = book;
        this.table = table;
        this.zone = zone;
        this.most = most;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet next = book.newWorksheet(sheets == 1 ? table.name() : table.name() + " " + sheets);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            next.inlineString(0, i, columns.get(i).title());
            next.style(0, i).bold().fillColor("E7EAEE").set();
            next.width(i, columns.get(i).width());
        }
        next.freezePane(0, 1);
        line = 1;
        column = 0;
        return next;
    }

    /// Ends the last sheet.
    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, line - 1), table.columns().size() - 1);
        sheet.finish();
    }

    @Override
    public void end() throws IOException {
        line++;
        column = 0;
        if (line == most) {
            finish();
            sheet = begin();
        } else if (line % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public Row text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(line, column, text.length() <= LONGEST ? text : cut(text));
        }
        return none();
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    @Override
    public Row number(long number) {
        sheet.value(line, column, number);
        return none();
    }

    @Override
    public Row amount(BigDecimal value) {
        sheet.value(line, column, value);
        return none();
    }

    @Override
    public Row figure(OptionalDouble value) {
        if (value.isPresent()) {
            sheet.value(line, column, value.getAsDouble());
        }
        return none();
    }

    @Override
    public Row share(OptionalDouble value) {
        if (value.isPresent()) {
            styled(value.getAsDouble(), SHARE);
        }
        return none();
    }

    @Override
    public Row time(@Nullable Instant at) {
        if (at != null) {
            LocalDateTime local = LocalDateTime.ofInstant(at, zone);
            if (local.toLocalDate().isBefore(FIRST_DAY)) {
                return text(local.toString());
            }
            styled(days(Duration.between(DAY_ZERO, local)), TIME);
        }
        return none();
    }

    @Override
    public Row date(@Nullable LocalDate day) {
        if (day != null) {
            if (day.isBefore(FIRST_DAY)) {
                return text(day.toString());
            }
            styled(ChronoUnit.DAYS.between(DAY_ZERO.toLocalDate(), day), DATE);
        }
        return none();
    }

    @Override
    public Row duration(@Nullable Duration duration) {
        if (duration != null) {
            styled(days(duration), DURATION);
        }
        return none();
    }

    @Override
    public Row flag(boolean flag) {
        sheet.value(line, column, flag);
        return none();
    }

    @Override
    public Row none() {
        column++;
        return this;
    }

    private void styled(Number value, String format) {
        sheet.value(line, column, value);
        sheet.style(line, column).format(format).set();
    }

    /// As exact as a cell can be.
    private static double days(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .divide(DAY, 17, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
