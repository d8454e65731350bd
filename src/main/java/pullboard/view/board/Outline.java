package pullboard.view.board;

import java.util.List;
import javafx.scene.layout.Region;

/// The ring around a column that takes the carried card. Four leaves rather than one border as large as the column,
/// which a processor paints slowly without a graphics card.
final class Outline extends Region {
    private final Region top = part("outline-top");
    private final Region bottom = part("outline-bottom");
    private final Region left = part("outline-side");
    private final Region right = part("outline-side");
    private final Metrics metrics;

    Outline(Metrics metrics) {
        this.metrics = metrics;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(List.of(top, bottom, left, right));
    }

    @Override
    protected void layoutChildren() {
        double cap = metrics.corner();
        double side = metrics.outline();
        double between = Math.max(0, getHeight() - 2 * cap);
        top.resizeRelocate(0, 0, getWidth(), cap);
        bottom.resizeRelocate(0, getHeight() - cap, getWidth(), cap);
        left.resizeRelocate(0, cap, side, between);
        right.resizeRelocate(getWidth() - side, cap, side, between);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
