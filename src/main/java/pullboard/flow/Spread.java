package pullboard.flow;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How durations are spread; exact to the microsecond.
///
/// @param n how many, at least 1
public record Spread(int n, Duration mean, Duration p50, Duration p85, Duration p95, Duration max) {

    private static final int[] PERCENTS = {50, 85, 95};

    /// Of all values; null: there are none. Changes their order.
    static @Nullable Spread of(long[] micros, Percentile percentile) {
        return of(micros, 0, micros.length, percentile);
    }

    /// Of the values from index `start` to before `end`, whose order it changes; null: there are none.
    static @Nullable Spread of(long[] micros, int start, int end, Percentile percentile) {
        if (start == end) {
            return null;
        }
        Micros.Sum sum = new Micros.Sum();
        long max = micros[start];
        for (int i = start; i < end; i++) {
            sum.add(micros[i]);
            max = Math.max(max, micros[i]);
        }
        int placed = start;
        for (int percent : PERCENTS) {
            int rank = start + percentile.rank(end - start, percent);
            for (int needed = rank; needed <= Math.min(rank + 1, end - 1); needed++) {
                if (needed >= placed) {
                    Ranks.place(micros, placed, end, needed);
                    placed = needed + 1;
                }
            }
        }
        return new Spread(
                end - start,
                sum.mean(end - start),
                Micros.duration(percentile.of(micros, start, end, 50)),
                Micros.duration(percentile.of(micros, start, end, 85)),
                Micros.duration(percentile.of(micros, start, end, 95)),
                Micros.duration(max));
    }
}
