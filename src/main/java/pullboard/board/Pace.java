package pullboard.board;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// How fast a station has been lately: what the board itself remembers, for age bands and for "likely by".
///
/// @param stays how long the last visits took, in seconds, oldest first
/// @param ages how old (since their start) the last finished cards were when they last left this station, in seconds
public record Pace(PVector<Long> stays, PVector<Long> ages) {
    /// How many of each are remembered.
    static final int REMEMBERED = 100;

    /// Below this many the board does not judge.
    public static final int ENOUGH = 5;

    static final Pace NONE = new Pace(TreePVector.empty(), TreePVector.empty());

    Pace stayed(Instant from, Instant to) {
        return new Pace(remember(stays, Duration.between(from, to).toSeconds()), ages);
    }

    Pace leftAtAge(Duration age) {
        return new Pace(stays, remember(ages, age.toSeconds()));
    }

    /// The `p` percentile (0 to 1, nearest rank) of recent visits; null while there are too few.
    public @Nullable Duration stay(double p) {
        return percentile(stays, p);
    }

    /// The `p` percentile (0 to 1, nearest rank) of the age at leaving; null while there are too few.
    public @Nullable Duration age(double p) {
        return percentile(ages, p);
    }

    private static PVector<Long> remember(PVector<Long> known, long seconds) {
        PVector<Long> kept = known.size() < REMEMBERED ? known : known.minus(0);
        return kept.plus(seconds);
    }

    private static @Nullable Duration percentile(PVector<Long> known, double p) {
        if (known.size() < ENOUGH) {
            return null;
        }
        long[] sorted = known.stream().mapToLong(Long::longValue).sorted().toArray();
        int rank = (int) Math.ceil(p * sorted.length);
        return Duration.ofSeconds(sorted[Math.max(1, rank) - 1]);
    }
}
