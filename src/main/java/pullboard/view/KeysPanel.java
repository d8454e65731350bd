package pullboard.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
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
            "print",
            "menu",
            "add",
            "find",
            "type",
            "scans",
            "undo",
            "redo",
            "zoom",
            "notice",
            "kiosk",
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
            cap.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(texts.get("keys." + key));
            words.setWrapText(true);
            grid.addRow(grid.getRowCount(), cap, words);
        }
        services.panels().show(texts.get("keys.title"), grid, Panels.At.CENTRE);
    }
}
