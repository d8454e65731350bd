package pullboard.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A mouse that is as fast as the program. On the JavaFX thread.
final class Mouse {
    private Mouse() {}

    static void press(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        fire(node, MouseEvent.MOUSE_PRESSED, new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    static void drag(Node node, Point2D to) {
        fire(node, MouseEvent.MOUSE_DRAGGED, to);
    }

    static void release(Node node, Point2D at) {
        fire(node, MouseEvent.MOUSE_RELEASED, at);
    }

    private static void fire(Node node, EventType<MouseEvent> type, Point2D at) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        double x = at.getX();
        double y = at.getY();
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    /// Turns the wheel over a node.
    static void wheel(Node node, Point2D at, double pixels) {
        double x = at.getX();
        double y = at.getY();
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
