package pullboard.view.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A line of figures, the most important first, which leaves those at its end out that it has no room for: half a
/// number is worse than none.
final class FigureLine extends HBox {
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Node node : getManagedChildren()) {
            double wide = node.prefWidth(-1);
            node.setOpacity(x + wide <= getWidth() + 1 ? 1 : 0);
            node.resizeRelocate(x, (getHeight() - node.prefHeight(-1)) / 2, wide, node.prefHeight(-1));
            x += wide + getSpacing();
        }
    }
}
