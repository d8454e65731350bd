package pullboard.flow.travel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The way through a history from its first change to its last, on which long quiet is left out: of a quiet of more
/// than four days only its first hour belongs to the way. So a history of some months that was imported years later
/// is not a speck at the end of a slider.
public final class Course {
    private static final Duration QUIET = Duration.ofDays(4);
    private static final Duration REST = Duration.ofHours(1);

    private final List<Instant> times;
    private final List<Stretch> stretches = new ArrayList<>();

    /// @param way how far it begins from the start of the way
    private record Stretch(Instant from, Instant until, Duration way) {
        Duration end() {
            return way.plus(Duration.between(from, until));
        }
    }

    private Course(List<Instant> times) {
        this.times = times;
        int first = 0;
        for (int i = 1; i <= times.size(); i++) {
            boolean isLast = i == times.size();
            if (isLast || Duration.between(times.get(i - 1), times.get(i)).compareTo(QUIET) > 0) {
                Instant until = times.get(i - 1);
                Duration way = stretches.isEmpty()
                        ? Duration.ZERO
                        : stretches.getLast().end();
                stretches.add(new Stretch(times.get(first), isLast ? until : until.plus(REST), way));
                first = i;
            }
        }
    }

    /// @param times of all changes, in any order
    static Course of(List<Instant> times) {
        return new Course(times.stream().sorted().distinct().toList());
    }

    /// At how many different times something changed.
    public int changes() {
        return times.size();
    }

    /// Zero where fewer than two changes happened.
    public Duration length() {
        return stretches.isEmpty() ? Duration.ZERO : stretches.getLast().end();
    }

    /// @param way from zero to the length; beyond them counts as they do
    /// @throws IllegalStateException nothing ever changed
    public Instant at(Duration way) {
        Stretch found = stretches.isEmpty() ? nothing() : stretches.getFirst();
        for (Stretch stretch : stretches) {
            found = stretch.way().compareTo(way) <= 0 ? stretch : found;
        }
        Instant there = found.from().plus(way.minus(found.way()));
        return within(found, there);
    }

    private static Stretch nothing() {
        throw new IllegalStateException("nothing ever changed");
    }

    private static Instant within(Stretch stretch, Instant at) {
        return at.isBefore(stretch.from()) ? stretch.from() : at.isAfter(stretch.until()) ? stretch.until() : at;
    }

    /// How far along the way an instant is; in left-out quiet that is where the quiet begins.
    public Duration way(Instant at) {
        Duration way = Duration.ZERO;
        for (Stretch stretch : stretches) {
            if (!at.isBefore(stretch.from())) {
                way = stretch.way().plus(Duration.between(stretch.from(), within(stretch, at)));
            }
        }
        return way;
    }

    /// The time of the next change after an instant; the last change where there is none.
    public Instant next(Instant at) {
        int count = until(at);
        return times.get(Math.min(count, times.size() - 1));
    }

    /// The time of the change before an instant; the first change where there is none.
    public Instant previous(Instant at) {
        int count = until(at);
        boolean isOn = count > 0 && times.get(count - 1).equals(at);
        return times.get(Math.max(0, isOn ? count - 2 : count - 1));
    }

    /// How many times of change there are up to and including an instant.
    private int until(Instant at) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
