package pullboard.board;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The last durations of something, oldest first, at most {@link #REMEMBERED}. Immutable; an array, because a new one
/// comes with every move.
public final class Samples {
    static final int REMEMBERED = 100;

    /// Below this many the board does not judge.
    public static final int ENOUGH = 5;

    static final Samples NONE = new Samples(new long[0]);

    private final long[] seconds;

    private Samples(long[] seconds) {
        this.seconds = seconds;
    }

    Samples plus(Duration duration) {
        int kept = Math.min(seconds.length, REMEMBERED - 1);
        long[] more = Arrays.copyOfRange(seconds, seconds.length - kept, seconds.length + 1);
        more[kept] = duration.toSeconds();
        return new Samples(more);
    }

    /// The `p` percentile (0 to 1, nearest rank); null while there are too few.
    public @Nullable Duration percentile(double p) {
        if (seconds.length < ENOUGH) {
            return null;
        }
        long[] sorted = seconds.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(p * sorted.length);
        return Duration.ofSeconds(sorted[Math.max(1, rank) - 1]);
    }

    /// How many there are, at most {@link #REMEMBERED}.
    public int size() {
        return seconds.length;
    }

    /// How many lasted at least as long as `duration`.
    public int atLeast(Duration duration) {
        int count = 0;
        for (long each : seconds) {
            if (each >= duration.toSeconds()) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Samples samples && Arrays.equals(seconds, samples.seconds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(seconds);
    }

    @Override
    public String toString() {
        return Arrays.toString(seconds);
    }
}
