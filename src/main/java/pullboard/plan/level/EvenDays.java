package pullboard.plan.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How many containers of one part to make on each day, as evenly as its due dates allow.
///
/// The straight line from nothing to the whole need is the evenest plan. Where the need by some day lies above it,
/// the line is bent there: it is the lowest concave line over the cumulative need, which makes any peak as low as it
/// can be (F. Modigliani, F. Hohn, Production planning over time, Econometrica 23, 1955). So the rate is even up to a
/// day that forces it, and lower afterwards; within one rate days differ by at most one container.
final class EvenDays {
    private final long[] needed;
    private final List<Stretch> stretches = new ArrayList<>();

    /// Days of one rate, from the first to before the last.
    private record Stretch(int from, int until, long rise) {
        int length() {
            return until - from;
        }

        /// What every day makes.
        long base() {
            return rise / length();
        }

        /// How many days make one more.
        int odd() {
            return (int) (rise % length());
        }

        /// Whether a day is among these where they are spread evenly.
        boolean isOdd(int day) {
            long step = day - from;
            return (step + 1) * odd() / length() > step * odd() / length();
        }
    }

    /// @param needed containers by the end of each day, never falling
    EvenDays(List<Long> needed) {
        this.needed = needed.stream().mapToLong(Long::longValue).toArray();
        int corner = 0;
        while (corner < this.needed.length) {
            int next = next(corner);
            stretches.add(new Stretch(corner, next, at(next) - at(corner)));
            corner = next;
        }
    }

    /// The corner to which the line from `corner` rises most steeply; of equal ones the last.
    private int next(int corner) {
        int best = corner + 1;
        for (int day = corner + 2; day <= needed.length; day++) {
            long rise = at(day) - at(corner);
            long bestRise = at(best) - at(corner);
            if (rise * (best - corner) >= bestRise * (day - corner)) {
                best = day;
            }
        }
        return best;
    }

    /// Needed by the end of the day before `day`.
    private long at(int day) {
        return day == 0 ? 0 : needed[day - 1];
    }

    /// Containers of each day. Odd containers go to the days with the least load, of equal ones to where they are
    /// evenly spread.
    ///
    /// @param load of each day without this part
    long[] made(long[] load) {
        long[] made = new long[needed.length];
        for (Stretch stretch : stretches) {
            Arrays.fill(made, stretch.from(), stretch.until(), stretch.base() + 1);
            leaveOut(stretch, load, made);
        }
        return made;
    }

    /// Takes the odd container from as many days as have none, the most loaded first, unless something would be late.
    /// How many days can do without grows with the due dates (a laminar matroid), so the greedy choice is best.
    private void leaveOut(Stretch stretch, long[] load, long[] made) {
        long[] spare = new long[stretch.length()];
        for (int i = 0; i < spare.length; i++) {
            spare[i] = at(stretch.from()) + (stretch.base() + 1) * (i + 1) - at(stretch.from() + i + 1);
        }
        Comparator<Integer> heaviest = Comparator.comparing((Integer day) -> -load[day]);
        int[] days = IntStream.range(stretch.from(), stretch.until())
                .boxed()
                .sorted(heaviest.thenComparing(stretch::isOdd))
                .mapToInt(Integer::intValue)
                .toArray();
        int left = stretch.length() - stretch.odd();
        for (int day : days) {
            int first = day - stretch.from();
            if (left > 0 && IntStream.range(first, spare.length).allMatch(i -> spare[i] > 0)) {
                for (int i = first; i < spare.length; i++) {
                    spare[i]--;
                }
                made[day]--;
                left--;
            }
        }
    }
}
