package pullboard.plan.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of a box, over some working days.
///
/// @param intervals one after the other, at least one
/// @param last day that is planned: the last working day or a day without work after it
public record Horizon(List<Interval> intervals, LocalDate last) {

    public Horizon {
        intervals = List.copyOf(intervals);
        if (intervals.isEmpty()) {
            throw new IllegalArgumentException("no working time");
        }
        for (int i = 1; i < intervals.size(); i++) {
            Interval before = intervals.get(i - 1);
            Interval next = intervals.get(i);
            if (next.from().isBefore(before.until()) || next.day().isBefore(before.day())) {
                throw new IllegalArgumentException(next + " does not follow " + before);
            }
        }
        if (last.isBefore(intervals.getLast().day())) {
            throw new IllegalArgumentException("ends on " + last + " before " + intervals.getLast());
        }
    }

    /// Planned to the last working day.
    public Horizon(List<Interval> intervals) {
        this(
                intervals,
                intervals.isEmpty() ? LocalDate.MAX : intervals.getLast().day());
    }

    public int size() {
        return intervals.size();
    }

    public Interval interval(int index) {
        return intervals.get(index);
    }

    /// The working days, in order.
    public List<LocalDate> days() {
        return intervals.stream().map(Interval::day).distinct().toList();
    }

    /// The intervals of a working day, by their place in the horizon.
    public List<Integer> of(LocalDate day) {
        return IntStream.range(0, intervals.size())
                .filter(index -> intervals.get(index).day().equals(day))
                .boxed()
                .toList();
    }

    /// How many intervals have begun at `now`.
    public int begun(Instant now) {
        return (int) intervals.stream()
                .filter(interval -> !interval.from().isAfter(now))
                .count();
    }

    /// Working time of a day.
    public Duration capacity(LocalDate day) {
        return of(day).stream().map(index -> interval(index).capacity()).reduce(Duration.ZERO, Duration::plus);
    }
}
