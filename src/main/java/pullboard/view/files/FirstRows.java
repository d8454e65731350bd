package pullboard.view.files;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The first lines of a file as it stands, under its own headers.
final class FirstRows {
    private FirstRows() {}

    static void show(TableView<List<String>> rows, ImportModel read) {
        rows.getColumns().clear();
        for (int i = 0; i < read.header().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column =
                    new TableColumn<>(read.header().get(i));
            column.setSortable(false);
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                    at < cell.getValue().size() ? cell.getValue().get(at) : ""));
            rows.getColumns().add(column);
        }
        rows.getItems().setAll(read.firstRows());
    }
}
