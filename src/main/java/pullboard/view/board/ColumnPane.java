package pullboard.view.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.board.Opening;
import pullboard.board.StationId;

/// A station's column, or one of the ends of the board: header, Working lane, Ready shelf.
final class ColumnPane extends Region {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass SHUT = PseudoClass.getPseudoClass("shut");
    /// The shelf takes no more of a column than this.
    private static final double SHELF_SHARE = 0.45;
    /// Room for the outline of a column that takes the carried card.
    private static final double OUTLINE = 3;

    private final BoardState state;
    private final ColumnHeader header;
    private final List<LanePane> lanes = new ArrayList<>();
    private ColumnView column;

    /// @param pull told when the header's signal is pressed
    ColumnPane(BoardState state, ColumnView column, Consumer<StationId> pull) {
        this.state = state;
        this.column = column;
        header = new ColumnHeader(state, pull);
        getStyleClass().add("column");
        setManaged(false);
        getChildren().add(header);
        for (LaneView lane : column.lanes()) {
            LanePane pane = new LanePane(state, lane, !lanes.isEmpty());
            lanes.add(pane);
            getChildren().add(pane);
        }
    }

    ColumnView column() {
        return column;
    }

    ColumnHeader header() {
        return header;
    }

    List<LanePane> lanes() {
        return lanes;
    }

    /// Whether this pane could show that column, with as many lanes.
    boolean suits(ColumnView other) {
        return other.lanes().size() == lanes.size();
    }

    void show(ColumnView next) {
        boolean shelfGrew = lanes.size() > 1
                && next.lanes().getLast().cards().size()
                        != column.lanes().getLast().cards().size();
        column = next;
        for (int i = 0; i < lanes.size(); i++) {
            lanes.get(i).show(next.lanes().get(i));
        }
        header.show(next);
        mark();
        if (shelfGrew) {
            requestLayout();
        }
    }

    /// Draws what has changed in the state.
    void refresh() {
        lanes.forEach(LanePane::refresh);
        header.show(column);
        mark();
    }

    private void mark() {
        boolean carrying = state.carried() != null;
        boolean open = lanes.stream().anyMatch(lane -> state.opening(lane.place()) instanceof Opening.Open);
        boolean shut =
                carrying && lanes.stream().allMatch(lane -> state.opening(lane.place()) instanceof Opening.Closed);
        pseudoClassStateChanged(OPEN, open);
        pseudoClassStateChanged(SHUT, shut);
    }

    /// The lane at this height of the column, or null over the header.
    @Nullable
    LanePane laneAt(double y) {
        LanePane found = null;
        for (LanePane lane : lanes) {
            if (y >= lane.getLayoutY()) {
                found = lane;
            }
        }
        return found;
    }

    @Override
    protected void layoutChildren() {
        Metrics metrics = state.metrics();
        double width = getWidth() - 2 * OUTLINE;
        double top = metrics.header();
        header.resizeRelocate(1, 1, getWidth() - 2, top);
        double room = Math.max(0, getHeight() - top - 1 - OUTLINE);
        if (lanes.size() == 1) {
            lanes.getFirst().resizeRelocate(OUTLINE, top + 1, width, room);
            return;
        }
        int ready = lanes.getLast().lane().cards().size();
        double most = Math.max(metrics.shelf(1), Math.floor(room * SHELF_SHARE));
        double shelf = Math.min(room, Math.min(most, metrics.shelf(ready)));
        lanes.getFirst().resizeRelocate(OUTLINE, top + 1, width, room - shelf);
        lanes.getLast().resizeRelocate(OUTLINE, top + 1 + room - shelf, width, shelf);
    }
}
