package pullboard.view.level;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pullboard.board.Board;
import pullboard.flow.calendar.Calendars;
import pullboard.flow.calendar.Hours;
import pullboard.flow.calendar.Shift;
import pullboard.flow.calendar.ShiftCalendar;
import pullboard.flow.calendar.ShiftRun;
import pullboard.flow.calendar.WorkingTime;
import pullboard.plan.level.Interval;

/// The columns of the box: the shifts of the shop's calendar, cut into pieces. A shop without a calendar works from
/// 06:00 to 14:00, Monday to Friday.
final class ShopHours {
    private static final int EARLY = 6 * 60;
    private static final int LATE = 14 * 60;

    /// Days searched for work, so that a long holiday does not end the search.
    private static final int FAR = 60;

    private final ShiftCalendar calendar;
    private final ZoneId zone;
    private final Duration piece;
    private final WorkingTime time;

    private ShopHours(ShiftCalendar calendar, ZoneId zone, Duration piece) {
        this.calendar = calendar;
        this.zone = zone;
        this.piece = piece;
        time = WorkingTime.of(calendar, zone);
    }

    /// @param minutes of a piece
    static ShopHours of(Board board, int minutes) {
        ShiftCalendar shop = Calendars.of(board.documents()).shopShifts();
        return new ShopHours(shop == null ? usual() : shop, board.shop().zone(), Duration.ofMinutes(minutes));
    }

    private static ShiftCalendar usual() {
        Shift shift = new Shift("", new Hours(EARLY, LATE), List.of());
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        Map<DayOfWeek, List<Shift>> week = new TreeMap<>();
        days.forEach(day -> week.put(day, List.of(shift)));
        return new ShiftCalendar(week, List.of(), List.of());
    }

    /// The intervals of a working day, none where nobody works.
    List<Interval> of(LocalDate day) {
        List<Interval> intervals = new ArrayList<>();
        Instant free = Instant.MIN;
        for (ShiftRun run : ShiftRun.runs(calendar, zone, day, day)) {
            Instant at = run.start().isBefore(free) ? free : run.start();
            while (at.isBefore(run.end())) {
                Instant until = at.plus(piece).isBefore(run.end()) ? at.plus(piece) : run.end();
                Duration worked = time.between(at, until);
                if (worked.isPositive()) {
                    intervals.add(new Interval(day, at, until, worked));
                }
                at = until;
            }
            free = at;
        }
        return intervals;
    }

    /// The next working days from the one that is under way; empty where nobody works for weeks. A night shift of
    /// yesterday that still works belongs to yesterday.
    ///
    /// @param today whether today counts although its work is over
    List<Interval> from(Instant now, int days, boolean today) {
        List<Interval> all = new ArrayList<>();
        int found = 0;
        LocalDate first = LocalDate.ofInstant(now, zone);
        for (int i = -1; i < FAR && found < days; i++) {
            Instant last = all.isEmpty() ? Instant.MIN : all.getLast().until();
            List<Interval> day = of(first.plusDays(i)).stream()
                    .filter(interval -> !interval.from().isBefore(last))
                    .toList();
            if (!day.isEmpty() && (i == 0 && today || day.getLast().until().isAfter(now))) {
                all.addAll(day);
                found++;
            }
        }
        return all;
    }
}
