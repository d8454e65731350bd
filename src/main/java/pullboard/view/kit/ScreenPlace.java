package pullboard.view.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Where a screen stands: it fills the place, and where it is higher than that at least, it is scrolled. Large letters
/// in a low window make most screens so high.
final class ScreenPlace extends Region {
    private @Nullable Parent screen;
    private boolean isScrolled;

    /// @param next in place of the one before, null: none
    void show(@Nullable Parent next) {
        screen = next;
        isScrolled = false;
        put();
    }

    private void put() {
        Parent now = screen;
        getChildren().clear();
        if (now != null) {
            getChildren().add(isScrolled ? scrolling(now) : now);
        }
    }

    private static Node scrolling(Parent screen) {
        ScrollPane pane = new ScrollPane(screen);
        pane.getStyleClass().add("screen-scroll");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Parent now = screen;
        if (now == null) {
            return;
        }
        boolean isHigh = now.minHeight(getWidth()) > getHeight() + 1;
        if (isHigh != isScrolled) {
            isScrolled = isHigh;
            put();
        }
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
