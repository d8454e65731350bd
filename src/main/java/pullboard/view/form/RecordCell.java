package pullboard.view.form;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A record's words in one column.
final class RecordCell<T> extends TableCell<T, T> {
    private final RecordColumn<T> column;

    RecordCell(RecordColumn<T> column) {
        this.column = column;
        if (column.isNumber()) {
            getStyleClass().add("number-cell");
        }
    }

    @Override
    protected void updateItem(@Nullable T record, boolean empty) {
        super.updateItem(record, empty);
        setText(record == null || empty ? null : column.shows().apply(record));
    }
}
