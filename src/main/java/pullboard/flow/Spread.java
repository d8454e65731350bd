package pullboard.flow;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How durations are spread; exact to the microsecond.
///
/// @param n how many, at least 1
public record Spread(int n, Duration mean, Duration p50, Duration p85, Duration p95, Duration max) {

    /// Of all values; null: there are none. Sorts them in place.
    static @Nullable Spread of(long[] micros, Percentile percentile) {
        return of(micros, 0, micros.length, percentile);
    }

    /// Of the values from index `start` to before `end`, which it sorts in place; null: there are none.
    static @Nullable Spread of(long[] micros, int start, int end, Percentile percentile) {
        if (start == end) {
            return null;
        }
        Arrays.sort(micros, start, end);
        Micros.Sum sum = new Micros.Sum();
        for (int i = start; i < end; i++) {
            sum.add(micros[i]);
        }
        return new Spread(
                end - start,
                sum.mean(end - start),
                Micros.duration(percentile.of(micros, start, end, 50)),
                Micros.duration(percentile.of(micros, start, end, 85)),
                Micros.duration(percentile.of(micros, start, end, 95)),
                Micros.duration(micros[end - 1]));
    }
}
