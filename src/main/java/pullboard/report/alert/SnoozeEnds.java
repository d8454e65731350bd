package pullboard.report.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.ShiftRun;

/// Until when an alert is usually put off.
///
/// @param soon the end of the shift; in eight hours where none is running
/// @param isShift whether one is running
/// @param tomorrow when work begins on the next day on which it does; 06:00 tomorrow where no calendar says so
public record SnoozeEnds(Instant soon, boolean isShift, Instant tomorrow) {
    private static final Duration SHIFT = Duration.ofHours(8);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    public static SnoozeEnds of(Board board, Instant now) {
        ZoneId zone = board.shop().zone();
        ShiftCalendar calendar = Calendars.of(board.documents()).shopShifts();
        ShiftRun running = calendar == null ? null : ShiftRun.at(calendar, zone, now);
        Instant soon = running == null ? now.plus(SHIFT) : running.end();
        return new SnoozeEnds(soon, running != null, tomorrow(calendar, zone, now));
    }

    private static Instant tomorrow(@Nullable ShiftCalendar calendar, ZoneId zone, Instant now) {
        LocalDate next = LocalDate.ofInstant(now, zone).plusDays(1);
        Instant midnight = next.atStartOfDay(zone).toInstant();
        ShiftRun first = calendar == null ? null : ShiftRun.after(calendar, zone, midnight.minusSeconds(1));
        return first == null ? next.atTime(MORNING).atZone(zone).toInstant() : first.start();
    }
}
