package pullboard.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Marker;
import pullboard.chart.Scale;
import pullboard.flow.series.Behind;
import pullboard.flow.series.Xmr;

/// Single values in their order with natural limits, or the steps between them; what is a signal stands out.
final class XmrChart {
    private final String name;
    private final ChartWords words;
    private final Series series;
    private final Xmr xmr;

    /// @param unit of the values
    /// @param x where the values stand along the axis
    /// @param order what the values follow each other by
    /// @param needed key of what is counted for a baseline
    record Series(
            double[] values,
            double[] x,
            String unit,
            Axis order,
            String needed,
            IntFunction<String> says,
            IntFunction<Behind> behind) {}

    XmrChart(String name, Question question, Series series) {
        this.name = name;
        words = question.words();
        this.series = series;
        xmr = Xmr.of(series.values());
    }

    FlowChart values() {
        if (!xmr.basis().isEnough()) {
            return thin();
        }
        List<Layer> levels = new ArrayList<>();
        levels.add(new Layer.Level(words.get("mean", words.number(xmr.mean())), Ink.GREEN, Dash.SOLID, xmr.mean()));
        levels.add(limit(words.get("xmr.upper", words.number(xmr.upper())), xmr.upper()));
        if (xmr.lower() > 0) {
            levels.add(limit(words.get("xmr.lower", words.number(xmr.lower())), xmr.lower()));
        }
        return chart(series.values(), levels, xmr.upper(), false);
    }

    FlowChart ranges() {
        if (!xmr.basis().isEnough()) {
            return thin();
        }
        double mean = xmr.averageRange();
        double upper = xmr.upperRange();
        List<Layer> levels = List.of(
                new Layer.Level(words.get("mean", words.number(mean)), Ink.GREEN, Dash.SOLID, mean),
                limit(words.get("xmr.upper", words.number(upper)), upper));
        return chart(xmr.ranges(), levels, upper, true);
    }

    private FlowChart thin() {
        return FlowChart.empty(name, words, words.notEnough(xmr.basis(), series.needed()));
    }

    private static Layer limit(String words, double at) {
        return new Layer.Level(words, Ink.VERMILLION, Dash.DASHED, at);
    }

    private FlowChart chart(double[] values, List<Layer> levels, double limit, boolean isRange) {
        int first = isRange ? 1 : 0;
        int[] shown = shown(first, values.length, -1, isRange);
        int[] signals = shown(first, values.length, 1, isRange);
        List<Layer> layers = new ArrayList<>(levels);
        layers.add(new Layer.Line("", Ink.BLUE, Dash.SOLID, pick(series.x(), shown), pick(values, shown), false));
        if (signals.length > 0) {
            layers.add(new Layer.Points(
                    words.get("xmr.signals"),
                    Ink.VERMILLION,
                    Marker.DIAMOND,
                    pick(series.x(), signals),
                    pick(values, signals)));
        }
        double highest = Math.max(limit, Arrays.stream(values).max().orElse(1));
        String note =
                words.get("xmr.note", xmr.until() - xmr.from(), words.get("unit." + series.needed()), signals.length);
        Chart chart = new Chart(
                words.title(name),
                note,
                series.order(),
                new Axis(series.unit(), Scale.fromZero(highest)),
                List.copyOf(layers),
                "");
        int line = levels.size();
        return new FlowChart(
                name,
                chart,
                words.definition(name),
                (layer, i) -> layer < line ? "" : says(layer == line ? shown[i] : signals[i], isRange),
                (layer, i) -> layer < line ? null : series.behind().apply(layer == line ? shown[i] : signals[i]));
    }

    /// @param least signals that a value must have, -1: any
    private int[] shown(int first, int count, int least, boolean isRange) {
        int[] signals = new int[count];
        for (Xmr.Signal signal : xmr.signals()) {
            boolean isOfRange = signal.rule() == Xmr.Rule.RANGE;
            signals[signal.point()] += isOfRange == isRange ? 1 : 0;
        }
        return IntStream.range(first, count).filter(i -> signals[i] >= least).toArray();
    }

    private static double[] pick(double[] values, int[] points) {
        return Arrays.stream(points).mapToDouble(i -> values[i]).toArray();
    }

    private String says(int point, boolean isRange) {
        StringJoiner said = new StringJoiner("\n");
        said.add(series.says().apply(point));
        if (isRange) {
            said.add(words.get("ranges.says", words.number(xmr.ranges()[point])));
        }
        for (Xmr.Signal signal : xmr.signals()) {
            if (signal.point() == point && (signal.rule() == Xmr.Rule.RANGE) == isRange) {
                said.add(words.get("rule." + signal.rule().name()));
            }
        }
        return said.toString();
    }
}
