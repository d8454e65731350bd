package pullboard.flow;

import java.time.Duration;
import java.time.Instant;

/// Times as whole microseconds since 1970, durations as microseconds: what the arrays hold.
public final class Micros {
    public static final long PER_SECOND = 1_000_000;

    private Micros() {}

    /// Anything below a microsecond is cut off, always towards the past.
    public static long of(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), PER_SECOND), at.getNano() / 1000);
    }

    /// Likewise.
    public static long of(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.toSeconds(), PER_SECOND), duration.getNano() / 1000);
    }

    /// The instant that many microseconds after 1970 began.
    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1000);
    }

    public static Duration duration(long micros) {
        return Duration.ofSeconds(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1000);
    }

    public static double seconds(Duration duration) {
        return duration.toSeconds() + duration.getNano() / 1e9;
    }

    /// An exact sum of many durations: seconds and their fractions apart, so that nothing overflows.
    public static final class Sum {
        private long seconds;
        private long fractions;

        public void add(long micros) {
            seconds += micros / PER_SECOND;
            fractions += micros % PER_SECOND;
        }

        public double seconds() {
            return seconds + fractions / (double) PER_SECOND;
        }

        /// The mean of `n` durations, rounded to the nearest microsecond.
        public Duration mean(long n) {
            long whole = Math.addExact(seconds, fractions / PER_SECOND);
            long rest = (whole % n) * PER_SECOND + fractions % PER_SECOND;
            return Duration.ofSeconds(whole / n).plus(duration((rest + n / 2) / n));
        }
    }
}
