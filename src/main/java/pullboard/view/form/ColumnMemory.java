package pullboard.view.form;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import pullboard.view.kit.Services;

/// The columns of a table as a person left them on this PC: their order, widths, which are hidden, and by which the
/// lines are sorted; kept as `name:width:shown:sort;...`.
final class ColumnMemory<T> {
    private final Services services;
    private final Memory memory;
    private final String name;
    private final TableView<T> table;
    private final ToDoubleFunction<TableColumn<T, ?>> widths;

    /// @param widths how wide a column is by itself, in pixels
    ColumnMemory(
            Services services,
            Memory memory,
            String name,
            TableView<T> table,
            ToDoubleFunction<TableColumn<T, ?>> widths) {
        this.services = services;
        this.memory = memory;
        this.name = name;
        this.table = table;
        this.widths = widths;
    }

    /// Puts the columns as they were; those that are new since stand at the end.
    void recall() {
        int at = 0;
        for (String line : memory.text(name).orElse("").split(";")) {
            String[] said = line.split(":");
            Optional<TableColumn<T, ?>> known = table.getColumns().stream()
                    .filter(column -> column.getId().equals(said[0]))
                    .findFirst();
            if (known.isPresent() && said.length == 4 && said[1].matches("[0-9]{1,4}")) {
                put(known.get(), at++, said);
            }
        }
    }

    private void put(TableColumn<T, ?> column, int at, String[] said) {
        table.getColumns().remove(column);
        table.getColumns().add(at, column);
        column.setPrefWidth(Double.parseDouble(said[1]));
        column.setVisible(!said[2].equals("hidden"));
        if (!said[3].equals("-")) {
            column.setSortType(said[3].equals("down") ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().add(column);
        }
    }

    /// Keeps them, where they are not as they were.
    void keep() {
        String now = table.getColumns().stream().map(this::line).collect(Collectors.joining(";"));
        if (!now.equals(memory.text(name).orElse(""))) {
            services.work()
                    .start(
                            () -> {
                                memory.keep(name, now);
                                return true;
                            },
                            _ -> {},
                            _ -> {});
        }
    }

    private String line(TableColumn<T, ?> column) {
        String sort = table.getSortOrder().contains(column)
                ? column.getSortType() == SortType.DESCENDING ? "down" : "up"
                : "-";
        long width = Math.round(widths.applyAsDouble(column));
        return column.getId() + ":" + width + ":" + (column.isVisible() ? "shown" : "hidden") + ":" + sort;
    }
}
