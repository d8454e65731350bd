package pullboard.view.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens, each with an icon and a word; the last one stands at the foot. Where the window is too low for all of
/// them they scroll, and the one with the keys is brought into view.
public final class Rail extends ScrollPane {
    private static final int MOST = 99;

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Label> badges = new LinkedHashMap<>();
    private final VBox column = new VBox();

    /// A screen on the rail.
    ///
    /// @param name as on the command line, for example `board`
    public record Item(String name, String word, Ikon icon) {}

    public Rail(List<Item> items, Consumer<String> chosen) {
        getStyleClass().add("rail-scroll");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        column.getStyleClass().add("rail");
        for (Item item : items) {
            if (item.equals(items.getLast()) && items.size() > 1) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                column.getChildren().add(gap);
            }
            column.getChildren().add(button(item, chosen));
        }
    }

    private ToggleButton button(Item item, Consumer<String> chosen) {
        Label badge = new Label();
        badge.getStyleClass().add("rail-badge");
        badge.setId("badge-" + item.name());
        badge.setVisible(false);
        badge.setManaged(false);
        badges.put(item.name(), badge);
        ToggleButton button = new ToggleButton(item.word(), new StackPane(new FontIcon(item.icon()), badge));
        button.setId("rail-" + item.name());
        button.getStyleClass().setAll("rail-item");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> {
            select(item.name());
            chosen.accept(item.name());
        });
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                bringIntoView(button);
            }
        });
        buttons.put(item.name(), button);
        return button;
    }

    /// Shows a small number beside the icon of a screen; it neither moves nor sounds.
    ///
    /// @param count 0: none is shown
    /// @param words of the screen's name and the number, for those who hear it
    public void badge(String name, int count, String words) {
        Label badge = badges.get(name);
        ToggleButton button = buttons.get(name);
        if (badge != null && button != null) {
            badge.setText(count > MOST ? MOST + "+" : String.valueOf(count));
            badge.setVisible(count > 0);
            badge.setManaged(count > 0);
            button.setAccessibleText(count > 0 ? words : button.getText());
        }
    }

    private void bringIntoView(ToggleButton button) {
        Bounds place = button.getBoundsInParent();
        double beyond = column.getHeight() - getViewportBounds().getHeight();
        double seen = getVvalue() * beyond;
        if (beyond > 0
                && (place.getMinY() < seen
                        || place.getMaxY() > seen + getViewportBounds().getHeight())) {
            setVvalue(Math.clamp(place.getMinY() / beyond, 0, 1));
        }
    }

    /// Marks the screen that is shown.
    public void select(String name) {
        buttons.forEach((known, button) -> button.setSelected(known.equals(name)));
        ToggleButton shown = buttons.get(name);
        if (shown != null) {
            bringIntoView(shown);
        }
    }
}
