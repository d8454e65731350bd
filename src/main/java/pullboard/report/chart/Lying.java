package pullboard.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.series.Behind;

/// Bars that lie, the first row on top.
record Lying<T>(List<T> rows) {
    /// So many rows can be read.
    static final int MOST = 12;

    /// Fewer rows leave room below, so that one bar is not a wall.
    private static final int FEWEST = 6;

    /// @param rows the ones that matter most first
    static <T> Lying<T> first(List<T> rows) {
        return new Lying<>(rows.size() <= MOST ? rows : rows.subList(0, MOST));
    }

    T row(int index) {
        return rows.get(index);
    }

    /// Where a row stands along the axis.
    double at(int row) {
        return rows.size() - 1.0 - row;
    }

    /// The whole chart.
    ///
    /// @param note what it was made from
    /// @param x what the bars measure
    /// @param named what a row is called
    FlowChart chart(
            String name,
            ChartWords words,
            String note,
            Axis x,
            Function<T, String> named,
            List<Layer> layers,
            Function<T, String> says,
            Function<T, Behind> behind) {
        Chart chart = new Chart(words.title(name), note, x, axis(named), layers, "");
        return new FlowChart(
                name, chart, words.definition(name), (_, i) -> says.apply(row(i)), (_, i) -> behind.apply(row(i)));
    }

    private Axis axis(Function<T, String> name) {
        List<String> names = new ArrayList<>();
        rows.reversed().forEach(row -> names.add(name.apply(row)));
        double top = names.size() - 0.5;
        return new Axis("", new Scale.Names(names, Math.min(-0.5, top - FEWEST), top));
    }

    /// @param low lower edge of a bar in its place, which reaches from -0.5 to 0.5
    Layer.Bars bars(
            String name,
            Ink ink,
            Fill fill,
            double low,
            double high,
            ToDoubleFunction<T> base,
            ToDoubleFunction<T> top) {
        int count = rows.size();
        double[] from = new double[count];
        double[] to = new double[count];
        double[] bases = new double[count];
        double[] tops = new double[count];
        for (int i = 0; i < count; i++) {
            from[i] = at(i) + low;
            to[i] = at(i) + high;
            bases[i] = base.applyAsDouble(rows.get(i));
            tops[i] = top.applyAsDouble(rows.get(i));
        }
        return new Layer.Bars(name, ink, fill, from, to, bases, tops, true);
    }
}
