package pullboard.view.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Divides the width of a table among its columns, so that nothing is cut off beside an empty space and nothing lies
/// beyond the edge while there is room: where there is more than they like, columns of words get wider; where there is
/// less, all get narrower down to what they show, and then the widest columns of words give way. Once a person has
/// drawn a column wider or narrower, all stay as they are.
final class ColumnRoom<T> {
    /// A column does not get wider than so many times its own width: the eye must find its line again.
    private static final double MOST = 1.7;

    /// The scroll bar beside the columns.
    private static final double BESIDE_EM = 1.2;

    /// Of a cell and of a title beside their words; a title also has its arrow.
    private static final double CELL_EM = 1.15;

    private static final double TITLE_EM = 1.5;

    /// A title's letters, of those of a cell.
    private static final double TITLE_SIZE = 0.92;

    /// A column of words is never cut down below this, if it shows so much.
    private static final double LEAST_EM = 8;

    /// A column of words of a table that scrolls anyway.
    private static final double WIDE_EM = 20;

    private static final int MEASURED = 3;

    private final TableView<T> table;
    private final Map<String, RecordColumn<T>> columns = new HashMap<>();
    private final DoubleSupplier em;
    private final Text ruler = new Text();
    private final Map<TableColumn<T, ?>, Double> own = new HashMap<>();
    private final Map<TableColumn<T, ?>, Double> given = new HashMap<>();

    /// What each must have to show all that is in it; grows only, so that columns do not twitch.
    private final Map<TableColumn<T, ?>, Double> needed = new HashMap<>();

    /// @param em size of a letter, in pixels
    ColumnRoom(TableView<T> table, List<RecordColumn<T>> columns, DoubleSupplier em) {
        this.table = table;
        columns.forEach(column -> this.columns.put(column.name(), column));
        this.em = em;
    }

    /// From now on; the columns are as wide as they like to be.
    void begin() {
        for (TableColumn<T, ?> column : table.getColumns()) {
            own.put(column, column.getPrefWidth());
            given.put(column, column.getPrefWidth());
            if (isNumber(column)) {
                column.getStyleClass().add("number-column");
            }
            column.visibleProperty().subscribe((_, _) -> spread());
        }
        table.widthProperty().subscribe((_, _) -> spread());
    }

    /// Gives the columns room for these records.
    void fit(List<T> records) {
        for (TableColumn<T, ?> column : table.getColumns()) {
            RecordColumn<T> about = columns.get(column.getId());
            if (about != null && !records.isEmpty()) {
                needed.merge(column, Math.max(words(about, records), title(column)), Math::max);
            }
        }
        spread();
    }

    private double words(RecordColumn<T> column, List<T> records) {
        ruler.setFont(Font.font("Inter", em.getAsDouble()));
        double widest = records.stream()
                .map(column.shows())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MEASURED)
                .mapToDouble(this::width)
                .max()
                .orElse(0);
        return widest + CELL_EM * em.getAsDouble();
    }

    private double title(TableColumn<T, ?> column) {
        ruler.setFont(Font.font("Inter SemiBold", TITLE_SIZE * em.getAsDouble()));
        return width(column.getText()) + TITLE_EM * em.getAsDouble();
    }

    private double width(String words) {
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
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

    private boolean isNumber(TableColumn<T, ?> column) {
        RecordColumn<T> about = columns.get(column.getId());
        return about != null && about.isNumber();
    }

    private double liked(TableColumn<T, ?> column) {
        return Math.max(own.getOrDefault(column, column.getPrefWidth()), needed.getOrDefault(column, 0.0));
    }

    private double tight(TableColumn<T, ?> column) {
        return needed.getOrDefault(column, liked(column));
    }

    private void spread() {
        if (table.getWidth() <= 0 || isTouched()) {
            return;
        }
        List<? extends TableColumn<T, ?>> shown = table.getVisibleLeafColumns();
        double room = table.getWidth() - BESIDE_EM * em.getAsDouble();
        double liked = shown.stream().mapToDouble(this::liked).sum();
        double tight = shown.stream().mapToDouble(this::tight).sum();
        if (liked <= room) {
            double words = shown.stream()
                    .filter(c -> !isNumber(c))
                    .mapToDouble(this::liked)
                    .sum();
            double factor = words <= 0 ? 1 : Math.min(MOST, 1 + (room - liked) / words);
            shown.forEach(column -> give(column, liked(column) * (isNumber(column) ? 1 : factor)));
        } else if (tight <= room) {
            double share = (room - tight) / (liked - tight);
            shown.forEach(column -> give(column, tight(column) + (liked(column) - tight(column)) * share));
        } else {
            ToDoubleFunction<TableColumn<T, ?>> cut = cut(shown, room);
            shown.forEach(column -> give(column, cut.applyAsDouble(column)));
        }
    }

    /// The widths with which all columns fit: the widest of words give way, first down to as many letters as they
    /// should show, then further. Where not even that is enough, the table scrolls and they need not be narrow.
    private ToDoubleFunction<TableColumn<T, ?>> cut(List<? extends TableColumn<T, ?>> shown, double room) {
        double step = em.getAsDouble() / 2;
        double widest = shown.stream().mapToDouble(this::tight).max().orElse(0);
        List<ToDoubleFunction<TableColumn<T, ?>>> floors =
                List.of(column -> own.getOrDefault(column, 0.0), _ -> LEAST_EM * em.getAsDouble());
        for (ToDoubleFunction<TableColumn<T, ?>> floor : floors) {
            for (double most = widest; most > step; most -= step) {
                double tried = most;
                ToDoubleFunction<TableColumn<T, ?>> cut = column -> cut(column, tried, floor.applyAsDouble(column));
                if (shown.stream().mapToDouble(cut).sum() <= room) {
                    return cut;
                }
            }
        }
        return column -> cut(column, WIDE_EM * em.getAsDouble(), 0);
    }

    private double cut(TableColumn<T, ?> column, double most, double floor) {
        double tight = tight(column);
        return isNumber(column) ? tight : Math.min(tight, Math.max(title(column), Math.max(most, floor)));
    }

    private void give(TableColumn<T, ?> column, double width) {
        given.put(column, Math.floor(width));
        column.setPrefWidth(Math.floor(width));
    }
}
