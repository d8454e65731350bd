package pullboard.flow.forecast;

import java.util.Arrays;
import java.util.OptionalLong;

/// How long something takes, from cases that are over and from cases that still go on: the estimate of Kaplan and
/// Meier
/// (Journal of the American Statistical Association 53, 1958). Where none goes on, it is the plain share, and its
/// percentiles are nearest ranks.
///
/// Leaving out what goes on would make everything look faster than it is: slow cases are over last.
final class Survival {
    private final long[] times;
    private final double[] over;
    private final int cases;

    private Survival(long[] times, double[] over, int cases) {
        this.times = times;
        this.over = over;
        this.cases = cases;
    }

    /// @param finished how long the cases took that are over
    /// @param open how long those have been going on that are not
    static Survival of(long[] finished, long[] open) {
        long[] ends = finished.clone();
        long[] waits = open.clone();
        Arrays.sort(ends);
        Arrays.sort(waits);
        long[] times = new long[ends.length];
        double[] over = new double[ends.length];
        int count = 0;
        int gone = 0;
        double left = 1;
        for (int i = 0; i < ends.length; ) {
            int same = i;
            while (same < ends.length && ends[same] == ends[i]) {
                same++;
            }
            // a case that goes on at this very time has not been over before it
            while (gone < waits.length && waits[gone] < ends[i]) {
                gone++;
            }
            int atRisk = ends.length - i + waits.length - gone;
            // so that without open cases it is the exact share
            left = gone == 0
                    ? (double) (atRisk - (same - i)) / (ends.length + waits.length)
                    : left * (atRisk - (same - i)) / atRisk;
            times[count] = ends[i];
            over[count++] = 1 - left;
            i = same;
        }
        return new Survival(Arrays.copyOf(times, count), Arrays.copyOf(over, count), ends.length);
    }

    /// Cases that are over: those that carry the estimate.
    int cases() {
        return cases;
    }

    /// The time by which so many percent are over; empty: too many still go on to tell.
    OptionalLong by(int percent) {
        for (int i = 0; i < times.length; i++) {
            if (Distribution.isReached(over[i], percent)) {
                return OptionalLong.of(times[i]);
            }
        }
        return OptionalLong.empty();
    }

    /// The share that is over before `time`.
    double before(long time) {
        double share = 0;
        for (int i = 0; i < times.length && times[i] < time; i++) {
            share = over[i];
        }
        return share;
    }
}
