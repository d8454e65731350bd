package pullboard.report;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import pullboard.text.Texts;

/// The last sheet of a workbook: which numbers these are, by which calendar and method, when and by which version they
/// were made, and what each column means.
final class OriginSheet {
    private final Origin origin;
    private final Texts texts;
    private int line;

    OriginSheet(Origin origin, Locale locale) {
        this.origin = origin;
        this.texts = Texts.of("report", locale);
    }

    void write(Workbook book, List<? extends Table<?>> tables) throws IOException {
        Worksheet sheet = book.newWorksheet(texts.get("origin.sheet"));
        sheet.width(0, 26);
        sheet.width(1, 100);
        facts(sheet);
        line++;
        head(sheet, texts.get("origin.definitions"));
        Set<String> columns = new LinkedHashSet<>();
        tables.forEach(table -> table.columns().forEach(column -> columns.add(column.title())));
        columns.forEach(column -> row(sheet, column, texts.get("column." + column)));
        if (!origin.calendars().isEmpty()) {
            line++;
            head(sheet, texts.get("origin.calendars"));
            new TreeMap<>(origin.calendars()).forEach((name, lines) -> row(sheet, name, lines.strip()));
        }
        sheet.finish();
    }

    private void facts(Worksheet sheet) {
        ZoneId zone = origin.board().shop().zone();
        head(sheet, texts.get("origin.title"));
        row(sheet, texts.get("origin.shop"), origin.board().shop().name());
        row(sheet, texts.get("origin.from"), moment(origin.filter().from(), zone, "origin.from.none"));
        row(sheet, texts.get("origin.until"), moment(origin.filter().until(), zone, "origin.until.none"));
        row(sheet, texts.get("origin.part"), part());
        row(sheet, texts.get("origin.zone"), zone.getId());
        row(sheet, texts.get("origin.calendar"), calendar());
        row(
                sheet,
                texts.get("origin.percentile"),
                texts.get("percentile." + origin.percentile().name()));
        row(sheet, texts.get("origin.revision"), Long.toString(origin.board().revision()));
        row(
                sheet,
                texts.get("origin.made"),
                moment(origin.made().truncatedTo(ChronoUnit.SECONDS), zone, "origin.until.none"));
        row(sheet, texts.get("origin.program"), "Pullboard " + origin.version());
    }

    private String part() {
        Set<String> parts = origin.filter().parts();
        return parts.isEmpty() ? texts.get("origin.part.all") : String.join(", ", new TreeSet<>(parts));
    }

    private String calendar() {
        if (origin.calendar() != null) {
            return origin.calendar();
        }
        return texts.get(origin.calendars().isEmpty() ? "origin.calendar.none" : "origin.calendar.chosen");
    }

    private String moment(@Nullable Instant at, ZoneId zone, String none) {
        return at == null ? texts.get(none) : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    private void head(Worksheet sheet, String text) {
        sheet.inlineString(line, 0, text);
        sheet.style(line, 0).bold().set();
        line++;
    }

    private void row(Worksheet sheet, String name, String value) {
        sheet.inlineString(line, 0, name);
        sheet.inlineString(line, 1, value);
        sheet.style(line, 0).verticalAlignment("top").set();
        sheet.style(line, 1).wrapText(true).verticalAlignment("top").set();
        line++;
    }
}
