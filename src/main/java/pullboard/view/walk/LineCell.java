package pullboard.view.walk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card or code in a list: its shape, what it is, and what is so with it.
final class LineCell extends ListCell<Line> {
    private final Mark mark = new Mark();
    private final Label head = new Label();
    private final Label note = new Label();
    private final HBox row;

    LineCell() {
        head.getStyleClass().add("text-strong");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        VBox words = new VBox(head, note);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(mark, words);
        row.getStyleClass().add("walk-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.become(line.mark());
        head.setText(line.head());
        note.setText(line.note());
        setGraphic(row);
        setAccessibleText(line.head() + ", " + line.note());
    }
}
