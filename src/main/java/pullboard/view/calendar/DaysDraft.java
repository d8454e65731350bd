package pullboard.view.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.flow.calendar.DateRange;
import pullboard.flow.calendar.ExtraShift;
import pullboard.flow.calendar.Holiday;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.Typing;
import pullboard.text.Texts;
import pullboard.text.Typed;

/// Special days as typed: from when to when (empty: that one day), what they are called, and either closed or with an
/// extra shift of these hours.
record DaysDraft(String from, String to, String name, boolean closed, String hours) {

    /// Which field is wrong.
    enum Field {
        FROM,
        TO,
        HOURS
    }

    /// The calendar with these days, or what is wrong.
    record Read(
            @Nullable ShiftCalendar calendar,
            @Nullable Field field,
            @Nullable String fault) {}

    Read read(ShiftCalendar calendar, LocalDate today, Texts texts) {
        LocalDate first = Typed.date(from, today, texts.locale());
        if (first == null) {
            return new Read(null, Field.FROM, texts.get("fault.day"));
        }
        LocalDate last = to.isBlank() ? first : Typed.date(to, today, texts.locale());
        if (last == null || last.isBefore(first)) {
            return new Read(null, Field.TO, texts.get(last == null ? "fault.day" : "fault.days"));
        }
        DateRange days = new DateRange(first, last);
        String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        plain = plain.substring(0, Math.min(80, plain.length()));
        if (closed) {
            List<Holiday> holidays = new ArrayList<>(calendar.holidays());
            holidays.add(new Holiday(days, plain));
            return new Read(calendar.withHolidays(holidays), null, null);
        }
        Hours worked = Typing.hours(hours);
        if (worked == null) {
            return new Read(null, Field.HOURS, texts.get("fault.hours", hours.strip()));
        }
        List<ExtraShift> extras = new ArrayList<>(calendar.extras());
        extras.add(new ExtraShift(days, new Shift(plain, worked)));
        return new Read(calendar.withExtras(extras), null, null);
    }
}
