package pullboard.flow;

import java.util.Arrays;

/// How many cards were in stations: time-weighted average and maximum over a closed stretch of time.
///
/// Both come from one sweep over arrivals and departures; what arrives and leaves in the same instant counts as its
/// net, since stays are half-open.
///
/// @param average cards; 0 where no time passes
record Wip(double average, int maximum) {

    /// @param arrivals when cards came to a station, in any order; sorted in place
    /// @param departures when they left one, likewise
    static Wip of(long[] arrivals, long[] departures, long start, long end) {
        Arrays.sort(arrivals);
        Arrays.sort(departures);
        double cardSeconds = 0;
        int in = 0;
        int out = 0;
        int maximum = 0;
        long now = start;
        while (true) {
            while (in < arrivals.length && arrivals[in] <= now) {
                in++;
            }
            while (out < departures.length && departures[out] <= now) {
                out++;
            }
            maximum = Math.max(maximum, in - out);
            long next = Math.min(at(arrivals, in, end), at(departures, out, end));
            if (now >= end) {
                break;
            }
            cardSeconds += (in - out) * ((next - now) / 1e6);
            now = next;
        }
        return new Wip(end == start ? 0 : cardSeconds / ((end - start) / 1e6), maximum);
    }

    private static long at(long[] times, int index, long end) {
        return index < times.length ? Math.min(times[index], end) : end;
    }
}
