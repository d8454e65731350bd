package pullboard.report.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Scale;
import pullboard.flow.series.Behind;

/// A chart of figures, with what each datum says and what is behind it.
///
/// @param name of its kind, as in texts and files: `cumulative`
/// @param definition how its numbers are defined
/// @param says what a datum is, on several lines
/// @param behind the cards and movements that a datum is made of
public record FlowChart(String name, Chart chart, String definition, Says says, Opens behind) {

    /// Words of the datum at a position of a layer; empty: none.
    @FunctionalInterface
    public interface Says {
        String of(int layer, int index);
    }

    /// What is behind the datum at a position of a layer; null: nothing of its own.
    @FunctionalInterface
    public interface Opens {
        @Nullable
        Behind of(int layer, int index);
    }

    /// A chart without data, that says why.
    static FlowChart empty(String name, ChartWords words, String why) {
        Axis nothing = new Axis("", new Scale.Linear(0, 1), _ -> " ");
        Chart chart = new Chart(words.title(name), "", nothing, nothing, List.of(), why);
        return new FlowChart(name, chart, words.definition(name), (_, _) -> "", (_, _) -> null);
    }
}
