package pullboard.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import pullboard.plan.figure.Stretch;

/// The time that key figures tell of, and the parts it is told by.
///
/// @param parts the oldest first, each beginning where the one before ends; at least one
/// @param isByDay whether they are days, not weeks
public record Timeframe(List<Stretch> parts, boolean isByDay) {
    public Timeframe {
        parts = List.copyOf(parts);
    }

    /// Whole weeks.
    ///
    /// @param end the day after the last one
    public static Timeframe weeks(LocalDate end, int weeks, ZoneId zone) {
        List<Stretch> parts = new ArrayList<>();
        for (int week = weeks; week > 0; week--) {
            parts.add(Stretch.days(end.minusWeeks(week), end.minusWeeks(week - 1), zone));
        }
        return new Timeframe(parts, false);
    }

    /// Whole weeks up to the last one that is over.
    public static Timeframe weeksBefore(Instant now, int weeks, ZoneId zone) {
        return weeks(Stretch.weekBegun(now, zone), weeks, zone);
    }

    /// This week so far, day by day.
    public static Timeframe thisWeek(Instant now, ZoneId zone) {
        List<Stretch> parts = new ArrayList<>();
        LocalDate day = Stretch.weekBegun(now, zone);
        Instant from = day.atStartOfDay(zone).toInstant();
        while (parts.isEmpty() || from.isBefore(now)) {
            day = day.plusDays(1);
            Instant to = day.atStartOfDay(zone).toInstant();
            parts.add(new Stretch(from, to.isAfter(now) && now.isAfter(from) ? now : to, zone));
            from = to;
        }
        return new Timeframe(parts, true);
    }

    /// All of it.
    public Stretch whole() {
        return new Stretch(parts.getFirst().from(), parts.getLast().to(), zone());
    }

    public ZoneId zone() {
        return parts.getFirst().zone();
    }

    /// The first day of a part, from 0 for the oldest.
    public LocalDate first(int part) {
        return first(parts.get(part));
    }

    /// The last day that a part reaches into.
    public LocalDate last(int part) {
        return last(parts.get(part));
    }

    static LocalDate first(Stretch stretch) {
        return LocalDate.ofInstant(stretch.from(), stretch.zone());
    }

    static LocalDate last(Stretch stretch) {
        return LocalDate.ofInstant(stretch.to().minusNanos(1), stretch.zone());
    }

    public LocalDate firstDay() {
        return first(0);
    }

    public LocalDate lastDay() {
        return last(parts.size() - 1);
    }
}
