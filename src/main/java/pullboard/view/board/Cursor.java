package pullboard.view.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;

/// Walks the board by arrow keys: cards of a lane up and down, the header above them, columns left and right. No
/// nodes.
final class Cursor {
    private final BoardState state;
    private int row;

    Cursor(BoardState state) {
        this.state = state;
    }

    /// Keeps the cursor on its card wherever that went, or near where it was.
    void settle() {
        CardId id = state.cursorCard();
        Card card = id == null ? null : state.board().card(id);
        if (card != null && lane(card.place()) != null) {
            state.cursor(card.place(), id);
        } else {
            put(state.cursorLane(), row);
        }
    }

    /// Puts the cursor on a card.
    void on(CardId id) {
        Card card = state.board().card(id);
        LaneView lane = card == null ? null : lane(card.place());
        if (lane != null) {
            row = Math.max(0, lane.cards().indexOf(id));
            state.cursor(lane.place(), id);
        }
    }

    /// Puts the cursor on the header over a lane.
    void onHeader(Place lane) {
        state.cursor(lane, null);
    }

    /// By so many rows; negative is up. Past the last card of a lane comes the next lane, above the first the header.
    void vertical(int rows) {
        ColumnView column = column();
        int at = flat(column);
        int last = column.lanes().stream().mapToInt(lane -> lane.cards().size()).sum() - 1;
        go(column, Math.clamp(at + rows, -1, last));
    }

    /// To the first or last card of the column.
    void edge(boolean end) {
        vertical(end ? Integer.MAX_VALUE / 2 : Integer.MIN_VALUE / 2);
        if (!end) {
            vertical(1);
        }
    }

    /// By so many columns; the row is kept as far as the column has it.
    void horizontal(int by) {
        List<ColumnView> columns = state.shown().columns();
        ColumnView from = column();
        int to = Math.clamp(columns.indexOf(from) + by, 0, columns.size() - 1);
        boolean header = state.cursorCard() == null && flat(from) < 0;
        int lane = from.lanes().indexOf(lane(state.cursorLane()));
        ColumnView target = columns.get(to);
        LaneView there = target.lanes().get(Math.clamp(lane, 0, target.lanes().size() - 1));
        if (header) {
            state.cursor(target.home(), null);
        } else if (there.cards().isEmpty() && target.lanes().getFirst().cards().isEmpty()) {
            state.cursor(target.home(), null);
        } else {
            put(there.cards().isEmpty() ? target.home() : there.place(), row);
        }
    }

    /// The column that the cursor is in; the first one if it is nowhere yet.
    ColumnView column() {
        Place place = state.cursorLane();
        return state.shown().columns().stream()
                .filter(column ->
                        column.lanes().stream().anyMatch(lane -> lane.place().equals(place)))
                .findFirst()
                .orElse(state.shown().columns().getFirst());
    }

    private void put(@Nullable Place place, int wanted) {
        LaneView lane = place == null ? null : lane(place);
        if (lane == null || lane.cards().isEmpty()) {
            state.cursor(lane == null ? null : lane.place(), null);
        } else {
            int index = Math.clamp(wanted, 0, lane.cards().size() - 1);
            state.cursor(lane.place(), lane.cards().get(index));
        }
    }

    private void go(ColumnView column, int flat) {
        int index = flat;
        if (index < 0) {
            row = 0;
            state.cursor(column.home(), null);
            return;
        }
        for (LaneView lane : column.lanes()) {
            if (index < lane.cards().size()) {
                row = index;
                state.cursor(lane.place(), lane.cards().get(index));
                return;
            }
            index -= lane.cards().size();
        }
    }

    /// Position in the column's lanes read as one list; -1: the header.
    private int flat(ColumnView column) {
        int before = 0;
        CardId card = state.cursorCard();
        for (LaneView lane : column.lanes()) {
            int index = card == null ? -1 : lane.cards().indexOf(card);
            if (index >= 0) {
                return before + index;
            }
            before += lane.cards().size();
        }
        return -1;
    }

    private @Nullable LaneView lane(@Nullable Place place) {
        return state.shown().columns().stream()
                .flatMap(column -> column.lanes().stream())
                .filter(lane -> lane.place().equals(place))
                .findFirst()
                .orElse(null);
    }
}
