package pullboard.flow;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;

/// What the completed visits to a station came to.
///
/// @param visits completed ones
/// @param cards different cards among them
/// @param returns visits of cards that had been there before
/// @param open visits not yet ended
/// @param time elapsed time of a visit, of those whose beginning is known; null: none
/// @param working the same visits as the replay's clock counts; null: none
/// @param good pieces counted at this station in all, likewise `rejected` and `held`
public record StationFigures(
        StationId station,
        int visits,
        int cards,
        int returns,
        int open,
        @Nullable Spread time,
        @Nullable Spread working,
        long good,
        long rejected,
        long held) {

    /// A station that nothing has been to.
    public static StationFigures none(StationId station) {
        return new StationFigures(station, 0, 0, 0, 0, null, null, 0, 0, 0);
    }

    /// Good ÷ (good + rejected + held); empty where nothing was counted.
    public OptionalDouble yield() {
        long all = good + rejected + held;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) good / all);
    }
}
