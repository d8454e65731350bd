package pullboard.view.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens, each with an icon and a word; the last one stands at the foot.
public final class Rail extends VBox {
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

    /// A screen on the rail.
    ///
    /// @param name as on the command line, for example `board`
    public record Item(String name, String word, Ikon icon) {}

    public Rail(List<Item> items, Consumer<String> chosen) {
        getStyleClass().add("rail");
        for (Item item : items) {
            ToggleButton button = new ToggleButton(item.word(), new FontIcon(item.icon()));
            button.setId("rail-" + item.name());
            button.getStyleClass().setAll("rail-item");
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMnemonicParsing(false);
            button.setOnAction(_ -> {
                select(item.name());
                chosen.accept(item.name());
            });
            buttons.put(item.name(), button);
            if (item.equals(items.getLast()) && items.size() > 1) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            getChildren().add(button);
        }
    }

    /// Marks the screen that is shown.
    public void select(String name) {
        buttons.forEach((known, button) -> button.setSelected(known.equals(name)));
    }
}
