package pullboard.plan.demand;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What was consumed of a part, to be counted by day or week. Only whole periods count: neither the one in which the
/// record begins, unless it begins with it, nor the one that is not over yet; periods without any use count as 0.
public final class Consumption {
    private final List<Use> uses;
    private final Instant since;
    private final Instant until;
    private final ZoneId zone;

    private Consumption(List<Use> uses, Instant since, Instant until, ZoneId zone) {
        this.uses = List.copyOf(uses);
        this.since = since;
        this.until = until;
        this.zone = zone;
    }

    /// @param uses in any order; those outside `[since, until)` are left out
    /// @param since from when on every use is known, so that no use means no demand
    /// @param until now, or the end of the record
    public static Consumption of(List<Use> uses, Instant since, Instant until, ZoneId zone) {
        return new Consumption(uses, since, until, zone);
    }

    /// By day that works. What was used on another day counts for the next one that works, so that no piece is lost.
    public DemandSeries days(Predicate<LocalDate> works) {
        LocalDate first = DemandSeries.working(firstWholeDay(), works);
        LocalDate end = LocalDate.ofInstant(until, zone);
        Map<LocalDate, Long> byDay = new TreeMap<>();
        for (LocalDate day = first; day.isBefore(end); day = DemandSeries.working(day.plusDays(1), works)) {
            byDay.put(day, 0L);
        }
        count(byDay, day -> DemandSeries.working(day, works));
        return DemandSeries.ofDays(first, works, pieces(byDay));
    }

    /// By ISO week.
    public DemandSeries weeks() {
        LocalDate day = firstWholeDay();
        LocalDate first =
                day.getDayOfWeek() == DayOfWeek.MONDAY ? day : monday(day).plusWeeks(1);
        LocalDate end = monday(LocalDate.ofInstant(until, zone));
        Map<LocalDate, Long> byWeek = new TreeMap<>();
        for (LocalDate week = first; week.isBefore(end); week = week.plusWeeks(1)) {
            byWeek.put(week, 0L);
        }
        count(byWeek, Consumption::monday);
        return DemandSeries.ofWeeks(first, pieces(byWeek));
    }

    /// Adds each use to its period, where that is one of those that count.
    private void count(Map<LocalDate, Long> periods, UnaryOperator<LocalDate> period) {
        for (Use use : uses) {
            if (!use.at().isBefore(since) && use.at().isBefore(until)) {
                LocalDate day = period.apply(LocalDate.ofInstant(use.at(), zone));
                periods.computeIfPresent(day, (_, pieces) -> Math.addExact(pieces, use.pieces()));
            }
        }
    }

    private LocalDate firstWholeDay() {
        LocalDate day = LocalDate.ofInstant(since, zone);
        boolean isWhole = !day.atStartOfDay(zone).toInstant().isBefore(since);
        return isWhole ? day : day.plusDays(1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private static long[] pieces(Map<LocalDate, Long> periods) {
        return periods.values().stream().mapToLong(Long::longValue).toArray();
    }
}
