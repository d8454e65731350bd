package pullboard.report.pdf;

import java.util.List;
import pullboard.chart.Chart;

/// A part of a report, from margin to margin. Reports are lists of these; where one page ends and the next begins is
/// reckoned from their heights.
public sealed interface Part {
    /// @param name a few words
    /// @param value large
    /// @param aside what it is compared with, or its definition; may be empty
    record Figure(String name, String value, String aside) {}

    /// @param share of the width; the shares of a table need not make up any sum
    /// @param right whether it holds numbers
    record Column(String name, double share, boolean right) {}

    record Heading(String text) implements Part {}

    /// Key figures side by side.
    record Figures(List<Figure> figures) implements Part {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// Charts side by side.
    ///
    /// @param height mm
    record Charts(List<Chart> charts, double height) implements Part {
        public Charts {
            charts = List.copyOf(charts);
        }
    }

    /// Rows, each of as many cells as there are columns; goes on over the page's end with its head repeated.
    record Table(List<Column> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// Small words over the whole width: definitions, what is missing.
    record Note(String text) implements Part {}
}
