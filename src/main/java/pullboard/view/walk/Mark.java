package pullboard.view.walk;

import javafx.scene.layout.Region;

/// The small shapes of a walk: seen, missing, elsewhere, found again, odd. Each says its state without colour.
public final class Mark extends Region {
    public Mark() {
        getStyleClass().add("mark");
        setMouseTransparent(true);
    }

    /// Takes the shape of this style class.
    void become(String style) {
        if (!getStyleClass().contains(style)) {
            getStyleClass().setAll("mark", style);
        }
    }
}
