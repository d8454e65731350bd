package pullboard.view.flow;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pullboard.report.chart.FlowTable;

/// A table of figures. A click on a line, or Enter, opens what is behind it.
final class TableCard extends VBox {
    private static final double ROW = 44;
    private static final int MOST = 12;

    private final FlowTable table;
    private final Consumer<FlowTable.Row> opens;
    private final TableView<FlowTable.Row> view = new TableView<>();

    /// @param opens told which line was clicked
    TableCard(FlowTable table, Consumer<FlowTable.Row> opens) {
        this.table = table;
        this.opens = opens;
        getStyleClass().add("block");
        Label title = new Label(table.title());
        title.getStyleClass().add("title-2");
        getChildren().addAll(title, hint(table.note()), view);
        if (!table.definition().isEmpty()) {
            getChildren().add(hint(table.definition()));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            view.getColumns().add(column(i));
        }
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        view.getItems().setAll(table.rows());
        view.setPlaceholder(new Label(table.empty()));
        view.setFixedCellSize(ROW);
        int rows = Math.clamp(table.rows().size(), 1, MOST);
        view.setPrefHeight((rows + 1) * ROW + 4);
        view.setMinHeight((rows + 1) * ROW + 4);
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
    }

    private static Label hint(String words) {
        Label hint = new Label(words);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    /// The last column takes what room there is, and more than one line.
    private TableColumn<FlowTable.Row, String> column(int index) {
        TableColumn<FlowTable.Row, String> column =
                new TableColumn<>(table.columns().get(index));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(index)));
        boolean isLast = index == table.columns().size() - 1;
        if (isLast) {
            column.setCellFactory(_ -> new Wide());
        }
        longest(column, index, isLast);
        return column;
    }

    private void longest(TableColumn<FlowTable.Row, String> column, int index, boolean isLast) {
        int letters = table.columns().get(index).length();
        for (FlowTable.Row row : table.rows()) {
            letters = Math.max(letters, row.cells().get(index).length());
        }
        column.setPrefWidth(Math.clamp(letters * 8.0 + 26, 80, isLast ? 900 : 260));
    }

    /// A cell whose words are shown whole under the pointer.
    private static final class Wide extends TableCell<FlowTable.Row, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setWrapText(true);
            setText(words);
            setTooltip(words == null || words.isEmpty() ? null : new javafx.scene.control.Tooltip(words));
        }
    }

    private void open() {
        FlowTable.Row row = view.getSelectionModel().getSelectedItem();
        if (row != null) {
            opens.accept(row);
        }
    }
}
