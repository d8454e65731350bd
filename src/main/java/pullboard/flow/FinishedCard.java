package pullboard.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Pieces;

/// A finished card and what its way took.
///
/// @param started first entry into a station; null: it was in no station, or came to it before the movements begin
/// @param finished last entry into Finished
/// @param elapsed from `started` to `finished`
/// @param touch time in Working lanes, less the time it was blocked there
/// @param blocked time blocked between `started` and `finished`
/// @param visits stays at stations
/// @param returns visits to stations where it had been before
/// @param result good and held pieces of the last visit that was counted, rejected ones of all visits
/// @param censored its start lies outside the data: in no mean and no percentile
public record FinishedCard(
        CardId card,
        String part,
        long quantity,
        @Nullable Instant started,
        Instant finished,
        @Nullable Duration elapsed,
        Duration touch,
        Duration blocked,
        int visits,
        int returns,
        Pieces result,
        boolean censored) {

    /// Touch time ÷ elapsed time; empty where no time elapsed.
    public OptionalDouble flowEfficiency() {
        return elapsed == null || elapsed.isZero()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Micros.seconds(touch) / Micros.seconds(elapsed));
    }

    /// Pieces that came out: the good ones where they were counted, else what was asked for.
    long output() {
        return result.good() < 0 ? quantity : result.good();
    }
}
