package pullboard.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.text.Texts;
import pullboard.view.form.Manual;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// All keys at a glance, and the way to the manual.
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
    private final Manual manual;
    private final Texts texts;

    KeysPanel(Services services, Manual manual) {
        this.services = services;
        this.manual = manual;
        texts = services.texts("view");
    }

    void open() {
        VBox content = new VBox(14, keys());
        content.getChildren().addAll(0, manual());
        services.panels().show(texts.get("keys.title"), content, Panels.At.CENTRE);
    }

    /// The way to what is told at more length.
    private List<Node> manual() {
        Optional<Path> page = manual.page(texts.locale());
        if (page.isPresent()) {
            Button button = new Button(texts.get("manual"), new FontIcon(Feather.BOOK_OPEN));
            button.setId("open-manual");
            button.setOnAction(_ -> manual.open(page.get(), services.work(), _ -> failed(page.get())));
            return List.of(button);
        }
        Label hint = new Label(texts.get("manual.none"));
        hint.setId("no-manual");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return manual.isKiosk() ? List.of() : List.of(hint);
    }

    private void failed(Path page) {
        services.notices().show(Notice.of(texts.get("manual.failed", page)));
    }

    private Node keys() {
        GridPane grid = new GridPane(18, 9);
        for (String key : KEYS) {
            Label cap = new Label(texts.get("keys." + key + ".key"));
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(texts.get("keys." + key));
            words.setWrapText(true);
            grid.addRow(grid.getRowCount(), cap, words);
        }
        return grid;
    }
}
