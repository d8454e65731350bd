package pullboard.view.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pullboard.board.Opening;
import pullboard.board.StationId;

/// A station's column, or one of the ends of the board: header, Working lane, Ready shelf.
final class ColumnPane extends Region {
    /// The shelf takes no more of a column than this.
    private static final double SHELF_SHARE = 0.45;

    private final BoardState state;
    private final Region ground = leaf("column-ground");
    private final ColumnHeader header;
    private final Region veil = leaf("column-veil");
    private final Outline outline;
    private final List<LanePane> lanes = new ArrayList<>();
    private ColumnView column;

    /// @param pull told when the header's signal is pressed
    ColumnPane(BoardState state, ColumnView column, Consumer<StationId> pull) {
        this.state = state;
        this.column = column;
        header = new ColumnHeader(state, pull);
        getStyleClass().add("column");
        setManaged(false);
        ground.setCache(state.metrics().pictures());
        header.setCache(state.metrics().pictures());
        outline = new Outline(state.metrics());
        getChildren().addAll(ground, header);
        for (LaneView lane : column.lanes()) {
            LanePane pane = new LanePane(state, lane, !lanes.isEmpty());
            lanes.add(pane);
            getChildren().add(pane);
        }
        veil.setVisible(false);
        getChildren().addAll(outline, veil);
    }

    private static Region leaf(String style) {
        Region leaf = new Region();
        leaf.getStyleClass().add(style);
        leaf.setManaged(false);
        leaf.setMouseTransparent(true);
        return leaf;
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
        boolean shut = carrying && lanes.stream().allMatch(LanePane::isClosed);
        outline.setVisible(open);
        veil.setVisible(shut);
        lanes.forEach(lane -> lane.dim(!shut));
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
        double width = getWidth() - 2 * metrics.outline();
        double top = metrics.header();
        for (Region whole : List.of(ground, outline, veil)) {
            whole.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        header.resizeRelocate(1, 1, getWidth() - 2, top);
        double room = Math.max(0, getHeight() - top - 1 - metrics.outline());
        if (lanes.size() == 1) {
            lanes.getFirst().resizeRelocate(metrics.outline(), top + 1, width, room);
            return;
        }
        int ready = lanes.getLast().lane().cards().size();
        double most = Math.max(metrics.shelf(1), Math.floor(room * SHELF_SHARE));
        double shelf = Math.min(room, Math.min(most, metrics.shelf(ready)));
        lanes.getFirst().resizeRelocate(metrics.outline(), top + 1, width, room - shelf);
        lanes.getLast().resizeRelocate(metrics.outline(), top + 1 + room - shelf, width, shelf);
    }
}
