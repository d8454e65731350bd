package pullboard.view.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Raise;
import pullboard.board.Signal;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.WipLimit;

/// What a column shows.
///
/// @param home Orders, Finished, or the Working lane of the station
/// @param station null for the ends of the board
/// @param load in the unit of the limit; cards where there is none
/// @param limit that holds now; null: none
/// @param raise that runs now; null: none
/// @param signal null for the ends of the board
/// @param next for Orders: the most urgent card
/// @param lanes top to bottom
record ColumnView(
        Place home,
        @Nullable Station station,
        long load,
        @Nullable WipLimit limit,
        @Nullable Raise raise,
        @Nullable Signal signal,
        @Nullable CardId next,
        List<LaneView> lanes) {

    /// The station's identity; null for the ends of the board.
    @Nullable
    StationId id() {
        return station == null ? null : station.id();
    }

    /// Whether one press takes the named card.
    boolean pulls() {
        return signal != null && signal.state() == Signal.State.PULL;
    }
}
