package pullboard.view.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives the room that a table has left over to its columns of words, so that none is cut off beside an empty space.
/// Once a person has drawn a column wider or narrower, all stay as they are.
final class ColumnRoom<T> {
    /// A column does not get wider than so many times its own width: the eye must find its line again.
    private static final double MOST = 1.7;

    private final TableView<T> table;
    private final Predicate<TableColumn<T, ?>> grows;
    private final double beside;
    private final Map<TableColumn<T, ?>, Double> own = new HashMap<>();
    private final Map<TableColumn<T, ?>, Double> given = new HashMap<>();

    /// @param grows whether a column may get wider
    /// @param beside what stands beside the columns: scroll bar and menu, in pixels
    ColumnRoom(TableView<T> table, Predicate<TableColumn<T, ?>> grows, double beside) {
        this.table = table;
        this.grows = grows;
        this.beside = beside;
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
                .anyMatch(column ->
                        Math.abs(column.getWidth() - given.getOrDefault(column, column.getWidth())) > 1);
    }

    private void spread() {
        if (table.getWidth() <= 0 || isTouched()) {
            return;
        }
        double taken = beside;
        double growing = 0;
        for (TableColumn<T, ?> column : table.getVisibleLeafColumns()) {
            double width = own.getOrDefault(column, 0.0);
            taken += width;
            growing += grows.test(column) ? width : 0;
        }
        double left = table.getWidth() - taken;
        double factor = left <= 0 || growing <= 0 ? 1 : Math.min(MOST, 1 + left / growing);
        for (TableColumn<T, ?> column : table.getColumns()) {
            double width = own.getOrDefault(column, column.getPrefWidth());
            double wider = grows.test(column) ? Math.floor(width * factor) : width;
            given.put(column, wider);
            column.setPrefWidth(wider);
        }
    }
}
