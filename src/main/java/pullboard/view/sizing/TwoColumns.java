package pullboard.view.sizing;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Two columns side by side where there is room for both: as wide as there is room for, but not wider than is read
/// with ease.
final class TwoColumns {
    private static final double GAP_EM = 1.15;
    private static final double NARROW_EM = 43;
    private static final double WIDE_EM = 64;

    private TwoColumns() {}

    /// @param em size of a letter, in pixels
    static void in(FlowPane content, double em) {
        content.widthProperty().subscribe((_, width) -> {
            double half = Math.floor((width.doubleValue() - GAP_EM * em) / 2) - 1;
            double wide = Math.clamp(half, NARROW_EM * em, WIDE_EM * em);
            for (Node column : content.getChildren()) {
                if (column instanceof Region region) {
                    region.setPrefWidth(wide);
                    region.setMaxWidth(wide);
                }
            }
        });
    }
}
