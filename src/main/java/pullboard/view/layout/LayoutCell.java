package pullboard.view.layout;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import pullboard.text.Texts;

/// A layout with what is to be known before it is opened. A long name ends in dots.
final class LayoutCell extends ListCell<LayoutLine> {
    private final Texts texts;

    LayoutCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LayoutLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText("");
        } else if (line.builtIn()) {
            setText(texts.get("line.built.in", line.name()));
        } else {
            setText(line.unsaved() ? texts.get("line.unsaved", line.name()) : line.name());
        }
    }
}
