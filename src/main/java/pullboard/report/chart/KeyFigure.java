package pullboard.report.chart;

import org.jspecify.annotations.Nullable;
import pullboard.flow.series.Behind;

/// One number that says much.
///
/// @param note what it was made from
/// @param definition how it is defined
/// @param behind null: nothing of its own
public record KeyFigure(
        String name,
        String value,
        String note,
        String definition,
        @Nullable Behind behind) {}
