package pullboard.view.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives the room that a table has left over to its columns of words, so that none is cut off beside an empty space.
/// Once a person has drawn a column wider or narrower, all stay as they are.
final class ColumnRoom<T> {
    /// A column does not get wider than so many times its own width: the eye must find its line again.
    private static final double MOST = 1.7;

    /// The scroll bar beside the columns.
    private static final double BESIDE_EM = 1.2;

    private final TableView<T> table;
    private final Set<String> growing;
    private final double beside;
    private final Map<TableColumn<T, ?>, Double> own = new HashMap<>();
    private final Map<TableColumn<T, ?>, Double> given = new HashMap<>();

    /// @param columns of which those of words may get wider
    /// @param em size of a letter, in pixels
    ColumnRoom(TableView<T> table, List<RecordColumn<T>> columns, double em) {
        this.table = table;
        growing = columns.stream()
                .filter(column -> !column.isNumber())
                .map(RecordColumn::name)
                .collect(Collectors.toSet());
        beside = BESIDE_EM * em;
    }

    /// From now on; the columns are as wide as they should be at least.
    void begin() {
        for (TableColumn<T, ?> column : table.getColumns()) {
            own.put(column, column.getPrefWidth());
            given.put(column, column.getPrefWidth());
            column.visibleProperty().subscribe((_, _) -> spread());
        }
        table.widthProperty().subscribe((_, _) -> spread());
    }

    /// How wide a column is without what it was given.
    double width(TableColumn<T, ?> column) {
        double now = column.getWidth() > 0 ? column.getWidth() : column.getPrefWidth();
        return isTouched() ? now : own.getOrDefault(column, now);
    }

    private boolean isTouched() {
        return table.getColumns().stream()
                .anyMatch(column -> Math.abs(column.getWidth() - given.getOrDefault(column, column.getWidth())) > 1);
    }

    private boolean grows(TableColumn<T, ?> column) {
        return growing.contains(column.getId());
    }

    private void spread() {
        if (table.getWidth() <= 0 || isTouched()) {
            return;
        }
        double taken = beside;
        double widening = 0;
        for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
            double width = own.getOrDefault(column, 0.0);
            taken += width;
            widening += grows(column) ? width : 0;
        }
        double left = table.getWidth() - taken;
        double factor = left <= 0 || widening <= 0 ? 1 : Math.min(MOST, 1 + left / widening);
        for (TableColumn<T, ?> column : table.getColumns()) {
            double width = own.getOrDefault(column, column.getPrefWidth());
            double wider = factor > 1 && grows(column) ? Math.floor(width * factor) : width;
            given.put(column, wider);
            column.setPrefWidth(wider);
        }
    }
}
