package pullboard.ticket;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.ServiceClass;
import pullboard.board.supply.Loop;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What tickets say in one language.
///
/// @param today days of another year are given with it
public record TicketWords(Texts texts, Texts board, Dates dates, LocalDate today) {

    public static TicketWords of(Locale locale, ZoneId zone, LocalDate today) {
        return new TicketWords(Texts.of("ticket", locale), Texts.of("board", locale), new Dates(locale, zone), today);
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// Above a field.
    String caption(TicketField field) {
        return texts.get("field." + field.name());
    }

    String pieces(long quantity) {
        return together(texts.get(
                "pieces", NumberFormat.getIntegerInstance(texts.locale()).format(quantity)));
    }

    String day(@Nullable LocalDate date) {
        return date == null ? "" : together(dates.day(date, today));
    }

    /// On one line.
    private static String together(String text) {
        return text.replace(' ', '\u00a0');
    }

    /// In the head of a loop's card: the first thing that whoever finds it must know.
    String loop(Loop.Kind kind) {
        return texts.get("loop", new Wording(texts.locale()).supply().kind(kind));
    }

    String service(ServiceClass service) {
        return board.get("service." + service.name());
    }
}
