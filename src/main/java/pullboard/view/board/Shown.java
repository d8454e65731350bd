package pullboard.view.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pullboard.board.Board;
import pullboard.board.CardId;

/// All that the board screen shows at one moment.
///
/// @param named cards that a station should pull now
/// @param matching how many cards pass the filter
record Shown(
        Board board,
        Instant now,
        LocalDate today,
        Filter filter,
        List<ColumnView> columns,
        Set<CardId> named,
        int matching,
        Figures figures) {

    /// Whether there is any card on the board at all.
    boolean hasCards() {
        return columns.stream().flatMap(column -> column.lanes().stream()).anyMatch(lane -> lane.all() > 0);
    }
}
