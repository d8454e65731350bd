package pullboard.view.board;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pullboard.board.CardId;

/// Mouse, finger and pen on the board: a press and release opens a card, a press that moves carries it, a long press
/// or
/// the right button opens its menu. Not the platform's drag and drop, which knows no touch.
final class Pointer {
    private static final double THRESHOLD = 6;
    private static final double TOUCH_THRESHOLD = 14;
    private static final Duration LONG_PRESS = Duration.millis(600);

    private final BoardPane pane;
    private final BoardState state;
    private final Carry carry;
    private final Cursor cursor;
    private final Gestures gestures;
    private final PauseTransition longPress = new PauseTransition(LONG_PRESS);
    private final EventHandler<KeyEvent> escape = this::keyPressed;
    private final AnimationTimer edges = new EdgeScroll();
    private @Nullable CardId pressed;
    private boolean carrying;
    private Point2D start = Point2D.ZERO;
    private Point2D grip = Point2D.ZERO;
    private Point2D last = Point2D.ZERO;

    Pointer(BoardPane pane, BoardState state, Carry carry, Cursor cursor, Gestures gestures) {
        this.pane = pane;
        this.state = state;
        this.carry = carry;
        this.cursor = cursor;
        this.gestures = gestures;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    }

    private void pressed(MouseEvent event) {
        if (carry.isUnderWay() || isIn(event.getTarget(), pane.overlay())) {
            return;
        }
        pane.requestFocus();
        Tile tile = tileOf(event.getTarget());
        pressed = tile == null || event.getButton() != MouseButton.PRIMARY ? null : tile.card();
        start = new Point2D(event.getSceneX(), event.getSceneY());
        if (tile != null && tile.card() != null) {
            grip = tile.sceneToLocal(start);
            cursor.on(tile.card());
            pane.refresh();
        }
        if (pressed != null && event.isSynthesized()) {
            longPress.setOnFinished(_ -> openMenu(event.getScreenX(), event.getScreenY()));
            longPress.playFromStart();
        }
    }

    private void dragged(MouseEvent event) {
        last = new Point2D(event.getSceneX(), event.getSceneY());
        double threshold = event.isSynthesized() ? TOUCH_THRESHOLD : THRESHOLD;
        if (!carrying && pressed != null && last.distance(start) > threshold && carry.lift(pressed)) {
            carrying = true;
            longPress.stop();
            Scene scene = pane.getScene();
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
            edges.start();
        }
        if (carrying) {
            hold();
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        longPress.stop();
        CardId card = pressed;
        pressed = null;
        if (carrying) {
            stop();
            carry.drop(last);
            event.consume();
        } else if (card != null && event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            gestures.open(card);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && carrying) {
            stop();
            pressed = null;
            carry.flyHome();
            event.consume();
        }
    }

    private void stop() {
        carrying = false;
        edges.stop();
        pane.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void hold() {
        Point2D point = pane.sceneToLocal(last);
        carry.hold(point.subtract(grip), pane.laneAt(last.getX(), last.getY()), point);
    }

    private void menuRequested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            gestures.menuAtCursor();
        } else {
            Tile tile = tileOf(event.getTarget());
            ColumnPane column = pane.columnAt(event.getSceneX(), event.getSceneY());
            if (tile != null && tile.card() != null) {
                gestures.menu(tile.card(), event.getScreenX(), event.getScreenY());
            } else if (column != null && column.column().id() != null) {
                gestures.stationMenu(column.column(), event.getScreenX(), event.getScreenY());
            }
        }
        event.consume();
    }

    private void openMenu(double screenX, double screenY) {
        CardId card = pressed;
        pressed = null;
        if (card != null) {
            gestures.menu(card, screenX, screenY);
        }
    }

    private static @Nullable Tile tileOf(Object target) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node instanceof Tile tile) {
                return tile;
            }
        }
        return null;
    }

    private static boolean isIn(Object target, Node area) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node.equals(area)) {
                return true;
            }
        }
        return false;
    }

    /// Scrolls while a card is held at an edge: the board sideways, a lane up and down.
    private final class EdgeScroll extends AnimationTimer {
        private static final double SPEED = 14;

        @Override
        public void handle(long now) {
            Point2D point = pane.sceneToLocal(last);
            double zone = 2.5 * state.metrics().em();
            double sideways = pull(point.getX(), 0, pane.getWidth(), zone);
            LanePane lane = pane.laneAt(last.getX(), last.getY());
            double along = 0;
            if (lane != null) {
                double y = lane.sceneToLocal(last).getY() - state.metrics().laneLabel();
                along = pull(y, 0, lane.getHeight() - state.metrics().laneLabel(), zone / 2);
            }
            double before = pane.scrolledX();
            if (sideways != 0) {
                pane.scrollX(sideways * SPEED);
            }
            boolean moved = lane != null && along != 0 && lane.scroll(along * SPEED);
            if (moved || before != pane.scrolledX()) {
                hold();
            }
        }

        /// From -1 (at the near edge) over 0 (not at an edge) to 1.
        private static double pull(double at, double from, double to, double zone) {
            if (at < from + zone) {
                return -Math.clamp((from + zone - at) / zone, 0, 1);
            }
            return at > to - zone ? Math.clamp((at - to + zone) / zone, 0, 1) : 0;
        }
    }
}
