package pullboard.view.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import pullboard.chart.Ink;

/// The theme's colours for charts. They come out of the style sheets by way of labels that nobody sees, since a canvas
/// has no style of its own.
final class Inks {
    private final Map<Ink, Label> carriers = new EnumMap<>(Ink.class);

    /// @param changed told when the theme gives other colours
    Inks(Runnable changed) {
        for (Ink ink : Ink.values()) {
            Label carrier = new Label();
            carrier.getStyleClass().setAll("ink-" + ink.name().toLowerCase(Locale.ROOT));
            carrier.setManaged(false);
            carrier.setVisible(false);
            carrier.textFillProperty().subscribe((_, _) -> changed.run());
            carriers.put(ink, carrier);
        }
    }

    List<Label> nodes() {
        return List.copyOf(carriers.values());
    }

    Color of(Ink ink) {
        Label carrier = carriers.get(ink);
        return carrier != null && carrier.getTextFill() instanceof Color color ? color : Color.GRAY;
    }
}
