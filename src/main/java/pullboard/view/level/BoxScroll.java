package pullboard.view.level;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What is wider than the screen; it comes to where somebody looks.
final class BoxScroll extends ScrollPane {
    private static final double MARGIN = 40;

    BoxScroll(Node wide) {
        super(wide);
        getStyleClass().add("box-scroll");
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
    }

    /// Scrolls sideways until a child of the content is seen with a little room on both sides.
    void reveal(Node child) {
        Bounds bounds = child.getBoundsInParent();
        double wide = getContent().getLayoutBounds().getWidth();
        double seen = getViewportBounds().getWidth();
        double most = wide - seen;
        if (most <= 0 || bounds.getWidth() == 0) {
            return;
        }
        double left = getHvalue() * most;
        double least = bounds.getMaxX() + MARGIN - seen;
        double next = Math.clamp(
                left, Math.min(least, bounds.getMinX() - MARGIN), Math.max(least, bounds.getMinX() - MARGIN));
        setHvalue(Math.clamp(next / most, 0, 1));
    }
}
