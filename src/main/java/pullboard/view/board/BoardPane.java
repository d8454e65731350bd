package pullboard.view.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.StationId;

/// All columns side by side, equally wide; only those that can be seen have nodes. One node has the keyboard for all
/// of
/// it: the cursor is part of the state.
final class BoardPane extends Region {
    private final BoardState state;
    private final Consumer<StationId> pull;
    private final Pane area = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final Pane overlay = new Pane();
    private Map<Place, ColumnPane> columns = new HashMap<>();

    BoardPane(BoardState state, Consumer<StationId> pull) {
        this.state = state;
        this.pull = pull;
        getStyleClass().add("board");
        setId("board");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        area.setClip(clip);
        area.setManaged(false);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener(_ -> layColumns());
        overlay.setPickOnBounds(false);
        overlay.setManaged(false);
        getChildren().addAll(area, bar, overlay);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /// For what floats over the columns: the carried card, its hint, the question at Ready.
    Pane overlay() {
        return overlay;
    }

    /// Draws what is shown now.
    void refresh() {
        layColumns();
        columns.values().forEach(ColumnPane::refresh);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /// The carried card is held over another lane: nothing else is drawn.
    void aimed() {
        columns.values().forEach(column -> column.lanes().forEach(LanePane::showMark));
    }

    /// Draws everything anew, after the text size has changed.
    void rebuild() {
        columns.clear();
        area.getChildren().clear();
        requestLayout();
    }

    /// The column at a point of the scene, or null.
    @Nullable
    ColumnPane columnAt(double sceneX, double sceneY) {
        Point2D point = area.sceneToLocal(sceneX, sceneY);
        if (point == null || !area.contains(point) || !clip.contains(point)) {
            return null;
        }
        for (ColumnPane column : columns.values()) {
            if (column.getBoundsInParent().contains(point)) {
                return column;
            }
        }
        return null;
    }

    /// The lane at a point of the scene; over a header its first lane; null beside the columns.
    @Nullable
    LanePane laneAt(double sceneX, double sceneY) {
        ColumnPane column = columnAt(sceneX, sceneY);
        if (column == null) {
            return null;
        }
        LanePane lane = column.laneAt(column.sceneToLocal(sceneX, sceneY).getY());
        return lane == null ? column.lanes().getFirst() : lane;
    }

    /// The pane of a lane, if its column can be seen.
    @Nullable
    LanePane lane(Place place) {
        for (ColumnPane column : columns.values()) {
            for (LanePane lane : column.lanes()) {
                if (lane.place().equals(place)) {
                    return lane;
                }
            }
        }
        return null;
    }

    /// The column of a lane, if it can be seen.
    @Nullable
    ColumnPane column(Place lane) {
        return columns.values().stream()
                .filter(column ->
                        column.lanes().stream().anyMatch(pane -> pane.place().equals(lane)))
                .findFirst()
                .orElse(null);
    }

    /// The tile of a card, if it can be seen.
    @Nullable
    Tile tile(CardId card) {
        return columns.values().stream()
                .flatMap(column -> column.lanes().stream())
                .map(lane -> lane.tile(card))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Scrolls just so far that the lane, and the card in it, can be seen.
    void reveal(@Nullable Place place, @Nullable CardId card) {
        int index = place == null ? -1 : index(place);
        if (index < 0 || getWidth() <= 0) {
            return;
        }
        double step = columnWidth() + state.metrics().columnGap();
        double left = index * step;
        double right = left + columnWidth();
        double seen = area.getWidth() - 2 * state.metrics().edge();
        bar.setValue(Math.clamp(Math.min(left, Math.max(bar.getValue(), right - seen)), 0, bar.getMax()));
        layColumns();
        LanePane lane = lane(Objects.requireNonNull(place));
        if (lane != null && card != null) {
            Objects.requireNonNull(column(place)).layout();
            lane.layout();
            lane.reveal(card);
        }
    }

    /// Scrolls sideways by so many pixels.
    void scrollX(double pixels) {
        bar.setValue(Math.clamp(bar.getValue() + pixels, 0, bar.getMax()));
    }

    /// How far sideways, in pixels.
    double scrolledX() {
        return bar.getValue();
    }

    @Override
    protected void layoutChildren() {
        layColumns();
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return cursorNode();
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /// The tile or header that the cursor is on, if it can be seen.
    @Nullable
    Node cursorNode() {
        CardId card = state.cursorCard();
        if (card != null) {
            return tile(card);
        }
        Place lane = state.cursorLane();
        ColumnPane column = lane == null ? null : column(lane);
        return column == null ? null : column.header();
    }

    private void layColumns() {
        Metrics metrics = state.metrics();
        List<ColumnView> all = state.shown().columns();
        double step = columnWidth() + metrics.columnGap();
        double width = all.size() * step - metrics.columnGap() + 2 * metrics.edge();
        boolean scrolls = width > getWidth() + 1;
        layBar(scrolls, width);
        double bottom = scrolls ? metrics.bar() : 0;
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        Map<Place, ColumnPane> before = columns;
        columns = new HashMap<>();
        double x = metrics.edge() - Math.round(bar.getValue());
        for (ColumnView view : all) {
            if (x + columnWidth() > 0 && x < getWidth()) {
                ColumnPane pane = pane(view, before);
                double top = metrics.edge();
                pane.resizeRelocate(x, top, columnWidth(), Math.max(0, getHeight() - 2 * top - bottom));
            }
            x += step;
        }
        area.getChildren().removeAll(before.values());
    }

    /// The column's own pane, else one that is free, else a new one.
    private ColumnPane pane(ColumnView view, Map<Place, ColumnPane> before) {
        ColumnPane pane = before.remove(view.home());
        if (pane == null || !pane.suits(view)) {
            pane = new ColumnPane(state, view, pull);
            area.getChildren().add(pane);
            pane.show(view);
            pane.applyCss();
        } else if (pane.column() != view) {
            pane.show(view);
        }
        columns.put(view.home(), pane);
        return pane;
    }

    private void layBar(boolean scrolls, double width) {
        Metrics metrics = state.metrics();
        bar.setVisible(scrolls);
        bar.setMax(scrolls ? width - getWidth() : 0);
        bar.setVisibleAmount(scrolls ? bar.getMax() * getWidth() / width : 0);
        bar.setBlockIncrement(getWidth() * 0.8);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
        double high = metrics.bar();
        bar.resizeRelocate(metrics.edge(), getHeight() - high - 2, Math.max(0, getWidth() - 2 * metrics.edge()), high);
    }

    private double columnWidth() {
        Metrics metrics = state.metrics();
        int count = state.shown().columns().size();
        double room = getWidth() - 2 * metrics.edge() + metrics.columnGap();
        double even = Math.floor(room / count - metrics.columnGap());
        return Math.max(metrics.columnWidth(), Math.min(even, metrics.widestColumn()));
    }

    private int index(Place place) {
        int index = 0;
        for (ColumnView column : state.shown().columns()) {
            if (column.lanes().stream().anyMatch(lane -> lane.place().equals(place))) {
                return index;
            }
            index++;
        }
        return -1;
    }

    private void scrolled(ScrollEvent event) {
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (event.isControlDown()) {
            return;
        }
        if (sideways) {
            scrollX(-(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()));
        } else {
            LanePane lane = laneAt(event.getSceneX(), event.getSceneY());
            boolean moved = lane != null && lane.scroll(-event.getDeltaY());
            if (!moved && lane == null) {
                scrollX(-event.getDeltaY());
            }
        }
        event.consume();
    }
}
