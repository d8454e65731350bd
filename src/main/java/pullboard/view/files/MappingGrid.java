package pullboard.view.files;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import pullboard.report.MovementColumn;
import pullboard.text.Texts;

/// Which column of a file is which of ours: one line each, with an example, and a choice to correct it.
final class MappingGrid {
    private final GridPane grid;
    private final Texts texts;
    private final BiConsumer<MovementColumn, @Nullable String> chosen;

    /// @param chosen told our column and the file's header for it, null where the file has none
    MappingGrid(GridPane grid, Texts texts, BiConsumer<MovementColumn, @Nullable String> chosen) {
        this.grid = grid;
        this.texts = texts;
        this.chosen = chosen;
    }

    void show(ImportModel read) {
        grid.getChildren().clear();
        for (int row = 0; row < read.columns().size(); row++) {
            add(read, row);
        }
    }

    private void add(ImportModel read, int row) {
        ImportModel.Column column = read.columns().get(row);
        Label name = new Label(column.required() ? texts.get("import.required", column.name()) : column.name());
        name.getStyleClass().add(column.required() ? "text-strong" : "value");
        ComboBox<String> header = new ComboBox<>();
        header.setId("column-" + column.column().header());
        header.setMaxWidth(Double.MAX_VALUE);
        header.setAccessibleText(column.name());
        header.getItems().add(texts.get("import.absent"));
        header.getItems().addAll(read.header());
        header.setValue(column.header() == null ? texts.get("import.absent") : column.header());
        // Not the box's action: that comes from its skin, so a choice made before the first layout would go unheard.
        header.getSelectionModel().selectedIndexProperty().subscribe((_, now) -> {
            int index = now.intValue();
            chosen.accept(column.column(), index <= 0 ? null : header.getItems().get(index));
        });
        Label example = new Label(column.example());
        example.getStyleClass().add("hint");
        grid.addRow(row, name, header, example);
    }
}
