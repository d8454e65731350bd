package pullboard.plan.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Pieces needed in each of a run of periods that follow each other: days that work, or ISO weeks. Periods without
/// demand are in it, with 0.
public final class DemandSeries {
    /// How long a period is.
    public enum Grain {
        DAY,
        WEEK
    }

    /// No shop is closed for longer.
    private static final int LONGEST_BREAK = 366;

    private final Grain grain;
    private final LocalDate first;
    private final Predicate<LocalDate> works;
    private final long[] pieces;

    private DemandSeries(Grain grain, LocalDate first, Predicate<LocalDate> works, long[] pieces) {
        this.grain = grain;
        this.first = first;
        this.works = works;
        this.pieces = pieces;
        for (long count : pieces) {
            if (count < 0) {
                throw new IllegalArgumentException("Demand of " + count + " pieces: it is never below 0");
            }
        }
    }

    /// @param first where it is no day that works, the next one is
    /// @param works whether a day is a working day, also of the days to come
    /// @param pieces day by day, without the days that do not work
    public static DemandSeries ofDays(LocalDate first, Predicate<LocalDate> works, long... pieces) {
        return new DemandSeries(Grain.DAY, working(first, works), works, pieces.clone());
    }

    /// @param first any day of the first week
    public static DemandSeries ofWeeks(LocalDate first, long... pieces) {
        return new DemandSeries(Grain.WEEK, first.with(DayOfWeek.MONDAY), _ -> true, pieces.clone());
    }

    public Grain grain() {
        return grain;
    }

    /// How many periods are known.
    public int size() {
        return pieces.length;
    }

    public long[] pieces() {
        return pieces.clone();
    }

    /// The first day of each of the first `count` periods; those beyond the last known one are yet to come.
    public List<LocalDate> days(int count) {
        List<LocalDate> days = new ArrayList<>(count);
        LocalDate day = first;
        for (int i = 0; i < count; i++) {
            days.add(day);
            day = grain == Grain.WEEK ? day.plusWeeks(1) : working(day.plusDays(1), works);
        }
        return days;
    }

    /// Lengths of seasons that make sense: the week for days; month, quarter, half a year and year for weeks.
    List<Integer> seasons() {
        if (grain == Grain.WEEK) {
            return List.of(4, 13, 26, 52);
        }
        int week = regular(days(size())).length;
        return week < 2 ? List.of() : List.of(week);
    }

    /// Where in the season each of the first `count` periods stands, from 0. A season of as many days as the shop
    /// works
    /// in a week goes by the day of the week, so that a holiday does not shift it.
    int[] phases(int season, int count) {
        int[] phases = new int[count];
        List<LocalDate> days = grain == Grain.DAY ? days(count) : List.of();
        int[] week = regular(days);
        for (int i = 0; i < count; i++) {
            int at = i;
            if (week.length == season) {
                int day = days.get(i).getDayOfWeek().getValue();
                at = (int) Arrays.stream(week).filter(other -> other < day).count();
            }
            phases[i] = at % season;
        }
        return phases;
    }

    /// The days of the week, 1 to 7, that are there at least half as often as the most frequent one.
    private static int[] regular(List<LocalDate> days) {
        int[] count = new int[8];
        for (LocalDate day : days) {
            count[day.getDayOfWeek().getValue()]++;
        }
        int most = Arrays.stream(count).max().orElse(0);
        int[] week = new int[8];
        int found = 0;
        for (int day = 1; day < count.length; day++) {
            if (most > 0 && 2 * count[day] >= most) {
                week[found++] = day;
            }
        }
        return Arrays.copyOf(week, found);
    }

    /// That day, or the next one that works.
    static LocalDate working(LocalDate day, Predicate<LocalDate> works) {
        for (int i = 0; i <= LONGEST_BREAK; i++) {
            if (works.test(day.plusDays(i))) {
                return day.plusDays(i);
            }
        }
        throw new IllegalArgumentException("No day works within a year from " + day + ": look at the calendar");
    }
}
