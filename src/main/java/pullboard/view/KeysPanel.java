package pullboard.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import pullboard.text.Texts;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// All keys at a glance.
final class KeysPanel {
    private static final List<String> KEYS = List.of(
            "walk",
            "open",
            "carry",
            "pull",
            "ready",
            "block",
            "expedite",
            "split",
            "cancel",
            "menu",
            "add",
            "find",
            "undo",
            "redo",
            "zoom",
            "notice",
            "help");

    private final Services services;

    KeysPanel(Services services) {
        this.services = services;
    }

    void open() {
        Texts texts = services.texts("view");
        GridPane grid = new GridPane(18, 9);
        for (String key : KEYS) {
            Label cap = new Label(texts.get("keys." + key + ".key"));
            cap.getStyleClass().add("key-cap");
            grid.addRow(grid.getRowCount(), cap, new Label(texts.get("keys." + key)));
        }
        services.panels().show(texts.get("keys.title"), grid, Panels.At.CENTRE);
    }
}
