package pullboard.board;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How fast a station has been lately: what the board itself remembers, for age bands and for "likely by".
///
/// @param stays how long the last visits took
/// @param ages how old (since their start) the last finished cards were when they last left this station
public record Pace(Samples stays, Samples ages) {
    static final Pace NONE = new Pace(Samples.NONE, Samples.NONE);

    Pace stayed(Duration stay) {
        return new Pace(stays.plus(stay), ages);
    }

    Pace leftAtAge(Duration age) {
        return new Pace(stays, ages.plus(age));
    }

    /// The `p` percentile (0 to 1, nearest rank) of recent visits; null while there are too few.
    public @Nullable Duration stay(double p) {
        return stays.percentile(p);
    }

    /// The `p` percentile (0 to 1, nearest rank) of the age at leaving; null while there are too few.
    public @Nullable Duration age(double p) {
        return ages.percentile(p);
    }
}
