package pullboard.plan.changeover;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import pullboard.board.supply.Setup;

/// Whether set-ups get shorter.
///
/// Medians are nearest rank: always a value that was seen.
///
/// @param n set-ups
/// @param internal median of the time for which the station stood
/// @param external median of what was done while it ran
/// @param secondsPerDay by how much the internal time changes, below 0: it gets shorter; empty with fewer than
/// [#NEEDS] set-ups
/// @param points medians over time, the oldest first
public record SetupTrend(
        int n, Duration internal, Duration external, OptionalDouble secondsPerDay, List<Point> points) {
    /// Set-ups of which a trend can be told.
    public static final int NEEDS = 8;

    /// The latest set-ups that make the slope; with more it would take long and tell of times long gone.
    private static final int LATEST = 400;

    private static final double SECONDS_A_DAY = 86_400;

    /// Some set-ups that follow one another.
    ///
    /// @param first when the first of them was written down
    /// @param last when the last of them was
    public record Point(Instant first, Instant last, int n, Duration internal, Duration external) {}

    public SetupTrend {
        points = List.copyOf(points);
    }

    /// A point for each calendar month that has set-ups.
    public static SetupTrend byMonth(List<Setup> setups, ZoneId zone) {
        return by(setups, setup -> YearMonth.from(setup.at().atZone(zone)));
    }

    /// A point for each week, from Monday, that has set-ups.
    public static SetupTrend byWeek(List<Setup> setups, ZoneId zone) {
        return by(setups, setup -> monday(setup.at(), zone));
    }

    /// The Monday of the week in which a moment lies.
    public static LocalDate monday(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static <P extends Comparable<? super P>> SetupTrend by(List<Setup> setups, Function<Setup, P> period) {
        List<Setup> sorted = sorted(setups);
        TreeMap<P, List<Setup>> periods = new TreeMap<>();
        for (Setup setup : sorted) {
            periods.computeIfAbsent(period.apply(setup), _ -> new ArrayList<>()).add(setup);
        }
        return of(sorted, List.copyOf(periods.values()));
    }

    /// A point for every so many set-ups; those left over at the beginning make a smaller first one, so that the last
    /// is whole.
    public static SetupTrend byNumber(List<Setup> setups, int each) {
        List<Setup> sorted = sorted(setups);
        List<List<Setup>> groups = new ArrayList<>();
        for (int end = sorted.size(); end > 0; end -= each) {
            groups.addFirst(sorted.subList(Math.max(0, end - each), end));
        }
        return of(sorted, groups);
    }

    private static List<Setup> sorted(List<Setup> setups) {
        return setups.stream().sorted(Comparator.comparing(Setup::at)).toList();
    }

    private static SetupTrend of(List<Setup> sorted, List<List<Setup>> groups) {
        List<Point> points = groups.stream()
                .map(group -> new Point(
                        group.getFirst().at(),
                        group.getLast().at(),
                        group.size(),
                        median(group, Setup::internal),
                        median(group, Setup::external)))
                .toList();
        return new SetupTrend(
                sorted.size(), median(sorted, Setup::internal), median(sorted, Setup::external), slope(sorted), points);
    }

    private static Duration median(List<Setup> setups, Function<Setup, Duration> time) {
        List<Duration> times = setups.stream().map(time).sorted().toList();
        return times.isEmpty() ? Duration.ZERO : times.get((times.size() - 1) / 2);
    }

    private static OptionalDouble slope(List<Setup> sorted) {
        if (sorted.size() < NEEDS) {
            return OptionalDouble.empty();
        }
        List<Setup> latest = sorted.subList(Math.max(0, sorted.size() - LATEST), sorted.size());
        Instant start = latest.getFirst().at();
        double[] days = latest.stream()
                .mapToDouble(setup -> Duration.between(start, setup.at()).toSeconds() / SECONDS_A_DAY)
                .toArray();
        double[] seconds = latest.stream()
                .mapToDouble(setup -> setup.internal().toSeconds())
                .toArray();
        return TheilSen.slope(days, seconds);
    }
}
