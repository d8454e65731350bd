package pullboard.view.kit;

import java.util.Collection;
import javafx.geometry.Rectangle2D;

/// Where the window stood, in screen pixels, not counting that it was maximised.
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;
    private static final double SEEN = 80;

    /// The same place where it can still be seen on one of these screens, else a place on the first of them.
    ///
    /// @param screens visible bounds, at least one
    public WindowPlace on(Collection<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            if (titleIsSeenOn(screen)) {
                return fitted(screen, x, y);
            }
        }
        Rectangle2D first = screens.iterator().next();
        return fitted(first, first.getMinX(), first.getMinY());
    }

    private boolean titleIsSeenOn(Rectangle2D screen) {
        double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        return seen >= SEEN && y >= screen.getMinY() && y <= screen.getMaxY() - SEEN;
    }

    private WindowPlace fitted(Rectangle2D screen, double left, double top) {
        double wide = Math.clamp(width, LEAST_WIDTH, Math.max(LEAST_WIDTH, screen.getWidth()));
        double high = Math.clamp(height, LEAST_HEIGHT, Math.max(LEAST_HEIGHT, screen.getHeight()));
        return new WindowPlace(left, top, wide, high, maximised);
    }
}
