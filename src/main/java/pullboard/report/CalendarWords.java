package pullboard.report;

import java.util.List;
import java.util.Locale;
import pullboard.flow.calendar.CalendarFault;
import pullboard.text.Texts;

/// Says what is wrong with a calendar's text: line, field, and how it should be.
public final class CalendarWords {
    private final Texts texts;

    public CalendarWords(Locale locale) {
        texts = Texts.of("report", locale);
    }

    public String fault(CalendarFault fault) {
        String what = texts.get("calendar.fault." + fault.kind().name(), fault.found());
        return fault.line() == 0 ? what : texts.get("where.LINE", Integer.toString(fault.line()), what);
    }

    /// The first fault, and how many there are where there are more.
    public String faults(List<CalendarFault> faults) {
        String first = fault(faults.getFirst());
        return faults.size() == 1 ? first : texts.get("calendar.faults", first, faults.size());
    }
}
