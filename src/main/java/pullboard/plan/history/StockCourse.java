package pullboard.plan.history;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pullboard.plan.Fraction;

/// How much was there, from the first piece on: pieces stay the same from one level to the next.
///
/// @param levels in order of time, one at each instant at which something moved
public record StockCourse(List<Level> levels) {
    public StockCourse {
        levels = List.copyOf(levels);
    }

    /// So many pieces from an instant on.
    public record Level(Instant from, long pieces) {}

    /// A stretch with nothing there.
    public record Gap(Instant from, Instant to) {
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /// Of moves as they were recorded, in order of time.
    static StockCourse of(List<StockMove> moves) {
        List<Level> levels = new ArrayList<>();
        long pieces = 0;
        for (StockMove move : moves) {
            pieces += move.pieces();
            if (!levels.isEmpty() && levels.getLast().from().equals(move.at())) {
                levels.removeLast();
            }
            levels.add(new Level(move.at(), pieces));
        }
        return new StockCourse(levels);
    }

    public boolean isEmpty() {
        return levels.isEmpty();
    }

    /// Pieces at an instant, after all that moved then; 0 before the first.
    public long at(Instant instant) {
        int index = index(instant);
        return index < 0 ? 0 : levels.get(index).pieces();
    }

    /// Weighted by time over [from, to), which is not empty; nothing was there before the first level.
    public Fraction average(Instant from, Instant to) {
        BigInteger sum = BigInteger.ZERO;
        for (Stretch stretch : stretches(from, to)) {
            BigInteger nanos = nanos(stretch.from, stretch.to);
            sum = sum.add(nanos.multiply(BigInteger.valueOf(stretch.pieces)));
        }
        return new Fraction(sum, nanos(from, to));
    }

    /// The least that was there in [from, to).
    public long lowest(Instant from, Instant to) {
        return stretches(from, to).stream()
                .mapToLong(stretch -> stretch.pieces)
                .min()
                .orElse(at(from));
    }

    /// The most that was there in [from, to).
    public long highest(Instant from, Instant to) {
        return stretches(from, to).stream()
                .mapToLong(stretch -> stretch.pieces)
                .max()
                .orElse(at(from));
    }

    /// Stock-outs within [from, to), cut off at both ends. Before the first piece ever came there is none.
    public List<Gap> gaps(Instant from, Instant to) {
        List<Gap> gaps = new ArrayList<>();
        if (isEmpty()) {
            return gaps;
        }
        Instant first = levels.getFirst().from();
        for (Stretch stretch : stretches(first.isAfter(from) ? first : from, to)) {
            if (stretch.pieces > 0) {
                continue;
            }
            Gap last = gaps.isEmpty() ? null : gaps.getLast();
            if (last != null && last.to().equals(stretch.from)) {
                gaps.set(gaps.size() - 1, new Gap(last.from(), stretch.to));
            } else {
                gaps.add(new Gap(stretch.from, stretch.to));
            }
        }
        return gaps;
    }

    /// How long nothing was there within [from, to).
    public Duration without(Instant from, Instant to) {
        return gaps(from, to).stream().map(Gap::length).reduce(Duration.ZERO, Duration::plus);
    }

    private record Stretch(Instant from, Instant to, long pieces) {}

    private List<Stretch> stretches(Instant from, Instant to) {
        List<Stretch> found = new ArrayList<>();
        Instant begin = from;
        for (int i = index(from); begin.isBefore(to); i++) {
            Instant next = i + 1 < levels.size() ? levels.get(i + 1).from() : to;
            Instant end = next.isBefore(to) ? next : to;
            if (begin.isBefore(end)) {
                found.add(new Stretch(begin, end, i < 0 ? 0 : levels.get(i).pieces()));
            }
            begin = end;
        }
        return found;
    }

    /// Of the last level that is not after an instant; -1: there is none.
    private int index(Instant instant) {
        int low = 0;
        int high = levels.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (levels.get(middle).from().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private static BigInteger nanos(Instant from, Instant to) {
        Duration length = Duration.between(from, to);
        return BigInteger.valueOf(length.getSeconds())
                .multiply(BigInteger.valueOf(1_000_000_000))
                .add(BigInteger.valueOf(length.getNano()));
    }
}
