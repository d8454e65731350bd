package pullboard.view.scan;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pullboard.board.CardId;
import pullboard.text.Texts;
import pullboard.view.kit.Panels;
import pullboard.view.kit.Services;

/// The last scans at this PC, newest first; a click opens the card.
final class LastScans {
    private static final int KEPT = 10;

    private final Services services;
    private final Deque<Line> lines = new ArrayDeque<>();

    private record Line(Instant at, String code, Outcome outcome) {}

    LastScans(Services services) {
        this.services = services;
    }

    void add(String code, Outcome outcome) {
        lines.push(new Line(services.now(), code, outcome));
        if (lines.size() > KEPT) {
            lines.removeLast();
        }
    }

    /// Opens the list at the side.
    void open() {
        Texts texts = services.texts("view-scan");
        VBox list = new VBox(6);
        list.setId("last-scans");
        if (lines.isEmpty()) {
            Label none = new Label(texts.get("last.none"));
            none.setWrapText(true);
            none.getStyleClass().add("text-mute");
            list.getChildren().add(none);
        }
        lines.forEach(line -> list.getChildren().add(button(line)));
        services.panels().show(texts.get("last.title"), list, Panels.At.SIDE);
    }

    private Button button(Line line) {
        Region mark = Confirmation.mark(line.outcome().tone());
        mark.getStyleClass().add("scan-mark-small");
        Label head =
                new Label(line.outcome().headline() + " · " + line.outcome().word());
        head.getStyleClass().add("title-3");
        String time = services.dates().moment(line.at(), services.now());
        Label note = new Label(time + " · " + line.outcome().line());
        note.getStyleClass().add("text-mute");
        VBox words = new VBox(2, head, note);
        words.setMinWidth(0);
        HBox row = new HBox(10, mark, words);
        row.getStyleClass().add("row");
        Button button = new Button("", row);
        button.setAccessibleText(head.getText() + " " + note.getText());
        button.getStyleClass().add("reason-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        CardId card = line.outcome().card();
        button.setDisable(card == null);
        button.setOnAction(_ -> {
            if (card != null) {
                services.go().showCard().accept(card);
                services.go().openCard().accept(card);
            }
        });
        return button;
    }
}
