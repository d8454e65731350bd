package pullboard.view.board;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.StationId;

/// The board by keyboard alone. Arrows walk; Space or M picks a card up, arrows then choose a lane, Enter puts it
/// down,
/// Escape leaves it where it was.
final class BoardKeys {
    private static final int PAGE = 5;

    private final BoardPane pane;
    private final BoardState state;
    private final Cursor cursor;
    private final Carry carry;
    private final Gestures gestures;

    BoardKeys(BoardPane pane, BoardState state, Cursor cursor, Carry carry, Gestures gestures) {
        this.pane = pane;
        this.state = state;
        this.cursor = cursor;
        this.carry = carry;
        this.gestures = gestures;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (pane.isFocused() && event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print();
            event.consume();
            return;
        }
        if (!pane.isFocused() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = carry.isUnderWay() ? carrying(event.getCode()) : walking(event);
        if (done) {
            event.consume();
        }
    }

    /// The ticket of the card under the cursor, or those of its station.
    private void print() {
        CardId card = state.cursorCard();
        if (card != null) {
            gestures.print(List.of(card));
        } else if (cursor.column().id() != null) {
            gestures.print(cursor.column());
        } else {
            gestures.print(List.of());
        }
    }

    private boolean walking(KeyEvent event) {
        boolean walked = true;
        switch (event.getCode()) {
            case UP, KP_UP -> cursor.vertical(-1);
            case DOWN, KP_DOWN -> cursor.vertical(1);
            case PAGE_UP -> cursor.vertical(-PAGE);
            case PAGE_DOWN -> cursor.vertical(PAGE);
            case HOME -> cursor.edge(false);
            case END -> cursor.edge(true);
            case LEFT, KP_LEFT -> cursor.horizontal(-1);
            case RIGHT, KP_RIGHT -> cursor.horizontal(1);
            default -> walked = false;
        }
        if (walked) {
            pane.reveal(state.cursorLane(), state.cursorCard());
            pane.refresh();
        }
        return walked || acted(event);
    }

    private boolean acted(KeyEvent event) {
        ColumnView column = cursor.column();
        StationId station = column.id();
        CardId card = state.cursorCard();
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            gestures.menuAtCursor();
            return true;
        }
        if (event.getCode() == KeyCode.P && station != null) {
            gestures.pull(station);
            return true;
        }
        return card == null ? onHeader(event.getCode(), column) : onCard(event.getCode(), card);
    }

    private boolean onHeader(KeyCode key, ColumnView column) {
        StationId station = column.id();
        boolean enter = key == KeyCode.ENTER || key == KeyCode.SPACE;
        if (!enter || station == null) {
            return false;
        }
        if (column.pulls()) {
            gestures.pull(station);
        } else {
            gestures.menuAtCursor();
        }
        return true;
    }

    private boolean onCard(KeyCode key, CardId card) {
        switch (key) {
            case ENTER, R, B, S, DELETE -> Platform.runLater(() -> asks(key, card));
            case SPACE, M -> lift(card);
            case E -> gestures.expedite(card);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What may open a question: after the key's letter has gone by, or it would stand in the answer.
    private void asks(KeyCode key, CardId card) {
        switch (key) {
            case R -> gestures.ready(card);
            case B -> gestures.block(card);
            case S -> gestures.split(card);
            case DELETE -> gestures.cancel(card);
            default -> gestures.open(card);
        }
    }

    private void lift(CardId card) {
        pane.reveal(state.cursorLane(), card);
        pane.refresh();
        if (carry.lift(card)) {
            aim(state.cursorLane());
        }
    }

    private boolean carrying(KeyCode key) {
        switch (key) {
            case LEFT, KP_LEFT -> aim(beside(-1));
            case RIGHT, KP_RIGHT -> aim(beside(1));
            case UP, KP_UP -> aim(other(0));
            case DOWN, KP_DOWN -> aim(other(1));
            case ENTER, SPACE -> carry.drop(middle(state.target()));
            case ESCAPE -> carry.flyHome();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void aim(@Nullable Place place) {
        pane.reveal(place, null);
        LanePane lane = place == null ? null : pane.lane(place);
        if (lane == null) {
            return;
        }
        Bounds bounds = pane.sceneToLocal(lane.localToScene(lane.getLayoutBounds()));
        double inset = state.metrics().em();
        Point2D corner = new Point2D(
                bounds.getMinX() + inset, bounds.getMinY() + state.metrics().laneLabel());
        Point2D below = corner.add(0, state.metrics().tileHeight());
        carry.hold(corner, lane, below);
    }

    private @Nullable Place beside(int by) {
        List<ColumnView> columns = state.shown().columns();
        int from = columnOf(state.target());
        ColumnView to = columns.get(Math.clamp(from + by, 0, columns.size() - 1));
        int lane = laneOf(columns.get(Math.max(0, from)), state.target());
        return to.lanes().get(Math.clamp(lane, 0, to.lanes().size() - 1)).place();
    }

    private @Nullable Place other(int lane) {
        int column = columnOf(state.target());
        if (column < 0) {
            return null;
        }
        List<LaneView> lanes = state.shown().columns().get(column).lanes();
        return lanes.get(Math.min(lane, lanes.size() - 1)).place();
    }

    private int columnOf(@Nullable Place place) {
        List<ColumnView> columns = state.shown().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (laneOf(columns.get(i), place) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int laneOf(ColumnView column, @Nullable Place place) {
        return column.lanes().stream().map(LaneView::place).toList().indexOf(place);
    }

    private Point2D middle(@Nullable Place place) {
        LanePane lane = place == null ? null : pane.lane(place);
        Bounds bounds =
                lane == null ? pane.localToScene(pane.getLayoutBounds()) : lane.localToScene(lane.getLayoutBounds());
        return new Point2D(
                bounds.getCenterX(),
                bounds.getMinY()
                        + Math.min(bounds.getHeight() / 2, 8 * state.metrics().em()));
    }
}
