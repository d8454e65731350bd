package pullboard.flow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shift as it is worked once: breaks do not interrupt it.
///
/// @param day on which it begins
/// @param start the first instant at which the clock shows its beginning, or the jump over that time
/// @param end the last instant at which the clock comes to its end, or the jump over that time; not in it
public record ShiftRun(Shift shift, LocalDate day, Instant start, Instant end) {
    /// Days searched for a shift: more than a year, so that a shift of every second Christmas is not lost.
    private static final int FAR = 800;

    /// The shift that runs at `now`, the one that began last where there are several; null: none.
    public static @Nullable ShiftRun at(ShiftCalendar calendar, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return runs(calendar, zone, today.minusDays(2), today.plusDays(1)).stream()
                .filter(run -> run.contains(now))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// The next shift that begins after `now`; null: none in the next two years.
    public static @Nullable ShiftRun after(ShiftCalendar calendar, ZoneId zone, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone).minusDays(1);
        for (int i = 0; i < FAR && !calendar.isEmpty(); i++) {
            for (ShiftRun run : runs(calendar, zone, day.plusDays(i), day.plusDays(i))) {
                if (run.start().isAfter(now)) {
                    return run;
                }
            }
        }
        return null;
    }

    /// The last shift that was over at `now`; null: none in the past two years.
    public static @Nullable ShiftRun before(ShiftCalendar calendar, ZoneId zone, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone).plusDays(1);
        ShiftRun last = null;
        for (int i = 0; i < FAR && !calendar.isEmpty(); i++) {
            for (ShiftRun run : runs(calendar, zone, day.minusDays(i), day.minusDays(i))) {
                boolean isOver = !run.end().isAfter(now);
                last = isOver && (last == null || run.end().isAfter(last.end())) ? run : last;
            }
            // A shift lasts a day at most: one that began two days earlier cannot have ended later.
            if (last != null && last.day().isAfter(day.minusDays(i - 2))) {
                return last;
            }
        }
        return last;
    }

    /// The runs of the shifts that begin on the days from `first` to `last`, by their start. A run that lies wholly in
    /// time that the clock skips is not there.
    public static List<ShiftRun> runs(ShiftCalendar calendar, ZoneId zone, LocalDate first, LocalDate last) {
        List<ShiftRun> runs = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (Shift shift : calendar.on(day)) {
                LocalDateTime midnight = day.atStartOfDay();
                Instant start = first(midnight.plusMinutes(shift.hours().from()), zone);
                Instant end = last(midnight.plusMinutes(shift.hours().to()), zone);
                if (start.isBefore(end)) {
                    runs.add(new ShiftRun(shift, day, start, end));
                }
            }
        }
        runs.sort(Comparator.comparing(ShiftRun::start));
        return runs;
    }

    public boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    private static Instant first(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap()
                ? jump.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /// The clock goes back where it shows the end of the overlap: who works until then works until the second time.
    private static Instant last(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(local);
        if (jump != null && jump.isGap()) {
            return jump.getInstant();
        }
        return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
