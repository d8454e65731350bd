package pullboard.plan.level;

import java.util.ArrayList;
import java.util.List;

/// How many containers of one part to make on each day, as evenly as its due dates allow.
///
/// The straight line from nothing to the whole need is the evenest plan. Where the need by some day lies above it, the
/// line is bent there: it is the lowest concave line over the cumulative need, which makes any peak as low as it can
/// be
/// (F. Modigliani, F. Hohn, Production planning over time, Econometrica 23, 1955). So the rate is even up to a day
/// that
/// forces it, and lower afterwards; within one rate days differ by at most one container.
final class EvenDays {
    private final long[] needed;

    /// For every day: the corners of the line before and after it, as days from 0.
    private final int[] from;

    private final int[] until;

    /// @param needed containers by the end of each day, never falling
    EvenDays(List<Long> needed) {
        this.needed = needed.stream().mapToLong(Long::longValue).toArray();
        from = new int[this.needed.length];
        until = new int[this.needed.length];
        int corner = 0;
        while (corner < this.needed.length) {
            int next = next(corner);
            for (int day = corner; day < next; day++) {
                from[day] = corner;
                until[day] = next;
            }
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

    /// Containers of each day. The line is rounded down after `shift` ÷ `parts` of a container is added: the same
    /// number of containers a day, but another day has the odd one.
    ///
    /// @param shift from 0 to `parts` − 1
    List<Long> rounded(int shift, int parts) {
        List<Long> days = new ArrayList<>();
        for (int day = 0; day < needed.length; day++) {
            days.add(cumulative(day, day + 1, shift, parts) - cumulative(day, day, shift, parts));
        }
        return days;
    }

    /// Made before day `day`, on the stretch of the line that holds `within`.
    private long cumulative(int within, int day, int shift, int parts) {
        int start = from[within];
        int length = until[within] - start;
        long rise = at(until[within]) - at(start);
        return at(start) + Math.floorDiv(rise * (day - start) * parts + (long) shift * length, (long) length * parts);
    }
}
