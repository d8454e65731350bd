package pullboard.view.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.flow.Filter;
import pullboard.text.Texts;
import pullboard.text.Typed;

/// The period and the part of an export as typed; empty: no bound. The last day is in the period.
public record ExportDraft(String from, String until, String part) {

    /// The filter, or what is wrong with which of the two days.
    public record Read(
            @Nullable Filter filter,
            @Nullable String fromFault,
            @Nullable String untilFault) {}

    public Read read(Instant now, ZoneId zone, Locale locale) {
        Texts texts = Texts.of("view-files", locale);
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate first = Typed.date(from, today, locale);
        LocalDate last = Typed.date(until, today, locale);
        String wrong = texts.get("fault.day");
        String fromFault = first == null && !from.isBlank() ? wrong : null;
        String untilFault = last == null && !until.isBlank() ? wrong : null;
        if (first != null && last != null && last.isBefore(first)) {
            untilFault = texts.get("fault.days");
        }
        if (fromFault != null || untilFault != null) {
            return new Read(null, fromFault, untilFault);
        }
        Filter filter = new Filter(
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant(),
                part.isBlank() ? null : part.strip());
        return new Read(filter, null, null);
    }
}
