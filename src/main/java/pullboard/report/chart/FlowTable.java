package pullboard.report.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.flow.series.Behind;

/// Figures that are read line by line.
///
/// @param note what they were made from
/// @param empty said where there are no rows
public record FlowTable(
        String title, String note, String definition, List<String> columns, List<Row> rows, String empty) {
    public FlowTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// One line.
    ///
    /// @param cells as many as there are columns
    /// @param behind null: nothing
    public record Row(List<String> cells, @Nullable Behind behind) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
