package pullboard.view.files;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import pullboard.board.Board;
import pullboard.control.Records;
import pullboard.control.TroubleException;
import pullboard.flow.Figures;
import pullboard.flow.Filter;
import pullboard.flow.MovementLog;
import pullboard.flow.Percentile;
import pullboard.flow.calendar.CalendarText;
import pullboard.flow.calendar.Calendars;
import pullboard.report.Export;
import pullboard.report.FileTrouble;
import pullboard.report.Origin;

/// Writes what goes out, of one board, by the calendars that are chosen on it.
///
/// @param board up to which is written
/// @param locale of what a workbook says of itself
record Exporting(Board board, Records records, Filter filter, Instant now, Locale locale) {

    /// Writes the file, whole or not at all.
    ///
    /// @param goOn asked now and then with the lines or entries done so far; false: leave it
    void write(Export export, Path target, LongPredicate goOn) throws FileTrouble, TroubleException {
        Calendars calendars = Calendars.of(board.documents());
        Map<String, String> lines = new TreeMap<>();
        calendars.inUse().forEach((name, calendar) -> lines.put(name, CalendarText.write(calendar)));
        Origin origin = new Origin(
                board,
                filter,
                Percentile.NEAREST_RANK,
                now,
                null,
                lines,
                ResourceBundle.getBundle("pullboard.version").getString("version"));
        export.<TroubleException>write(
                target, origin, locale, records::movements, () -> figures(calendars, goOn), goOn);
    }

    private Figures figures(Calendars calendars, LongPredicate goOn) throws TroubleException {
        MovementLog log = new MovementLog();
        records.entries(entry -> {
            if (entry.revision() <= board.revision()) {
                log.read(entry);
            }
            return entry.revision() < board.revision() && goOn.test(entry.revision());
        });
        return Figures.of(
                log,
                filter,
                Percentile.NEAREST_RANK,
                board.shop().zone(),
                calendars.hours(board.shop().zone()));
    }
}
