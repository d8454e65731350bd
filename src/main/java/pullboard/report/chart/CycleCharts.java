package pullboard.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Marker;
import pullboard.chart.Scale;
import pullboard.flow.Window;
import pullboard.flow.series.Behind;
import pullboard.flow.series.CycleTimes;
import pullboard.flow.series.Histogram;

/// Cycle times of finished cards: each as a point, all as a histogram, and one after the other with natural limits.
public final class CycleCharts {
    private static final int[] PERCENTS = {50, 85, 95};
    private static final int BINS = 24;

    private final Question question;
    private final ChartWords words;
    private final CycleTimes times;
    private final long[] lengths;
    private final long[] sorted;
    private final Span unit;

    public CycleCharts(Question question) {
        this.question = question;
        words = question.words();
        times = CycleTimes.of(question.replay());
        lengths = new long[times.size()];
        Arrays.setAll(lengths, i -> question.isWorking() ? times.working(i) : times.time(i));
        sorted = lengths.clone();
        Arrays.sort(sorted);
        unit = Span.of(sorted.length == 0 ? 0 : sorted[sorted.length - 1], question);
    }

    private String note() {
        Window window = question.replay().window();
        String period = window == null ? "" : words.period(window);
        String method = words.get("method." + question.percentile().name());
        String censored = times.censored() == 0 ? "" : " · " + words.get("censored", times.censored());
        return words.get("cards.period", times.size(), period) + " · " + method + censored;
    }

    private Axis lengthAxis() {
        return new Axis(unit.name(), Scale.fromZero(unit.of(sorted[sorted.length - 1])));
    }

    private String says(int point) {
        return words.get(
                "cycle.says",
                question.replay().log().card(times.card(point)).number(),
                words.duration(lengths[point]),
                words.moment(times.finished(point)));
    }

    /// One point for each card, by the time it finished, with percentile lines where there are enough.
    public FlowChart scatter() {
        Window window = question.replay().window();
        if (window == null || lengths.length == 0) {
            return FlowChart.empty("scatter", words, words.notEnough(times.basis(), "cards"));
        }
        double[] x = new double[lengths.length];
        double[] y = new double[lengths.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = times.finished(i) / 1e6;
            y[i] = unit.of(lengths[i]);
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Points(words.get("scatter.points"), Ink.BLUE, Marker.DOT, x, y));
        String note = note();
        if (times.basis().isEnough()) {
            layers.addAll(percentiles());
        } else {
            note = words.notEnough(times.basis(), "lines");
        }
        double low = window.start() / 1e6;
        double high = Math.max(low + 1, window.end() / 1e6);
        double margin = (high - low) * 0.01;
        Axis time = new Axis("", new Scale.Time(low - margin, high + margin, words.zone()));
        Chart chart = new Chart(words.title("scatter"), note, time, lengthAxis(), layers, "");
        return new FlowChart(
                "scatter",
                chart,
                words.definition("scatter"),
                (layer, i) -> layer == 0 ? says(i) : "",
                (layer, i) -> layer == 0 ? times.behind(i) : null);
    }

    private List<Layer> percentiles() {
        List<Layer> levels = new ArrayList<>();
        Ink[] inks = {Ink.GREEN, Ink.ORANGE, Ink.VERMILLION};
        for (int i = 0; i < PERCENTS.length; i++) {
            long at = question.percentile().of(sorted, PERCENTS[i]);
            String name = words.get("percentile", PERCENTS[i], words.duration(at));
            levels.add(new Layer.Level(name, inks[i], Dash.series(i + 1), unit.of(at)));
        }
        return levels;
    }

    /// How many cards took how long.
    public FlowChart histogram() {
        if (!times.basis().isEnough()) {
            return FlowChart.empty("histogram", words, words.notEnough(times.basis(), "cards"));
        }
        Histogram bins = Histogram.of(lengths, BINS);
        double[] from = new double[bins.bins()];
        double[] to = new double[bins.bins()];
        double[] top = new double[bins.bins()];
        for (int i = 0; i < top.length; i++) {
            from[i] = unit.of(i * bins.width());
            to[i] = unit.of((i + 1) * bins.width());
            top[i] = bins.count(i);
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Bars("", Ink.BLUE, Fill.SOLID, from, to, new double[top.length], top, false));
        Ink[] inks = {Ink.GREEN, Ink.ORANGE, Ink.VERMILLION};
        for (int i = 0; i < PERCENTS.length; i++) {
            long at = question.percentile().of(sorted, PERCENTS[i]);
            layers.add(new Layer.Moment(PERCENTS[i] + " %", inks[i], Dash.series(i + 1), unit.of(at)));
        }
        Axis x = new Axis(unit.name(), new Scale.Linear(0, Math.max(to[to.length - 1], 1e-9)));
        Axis y = new Axis(
                words.get("axis.cards"), Scale.fromZero(Arrays.stream(top).max().orElse(1)));
        Chart chart = new Chart(words.title("histogram"), note(), x, y, layers, "");
        return new FlowChart(
                "histogram",
                chart,
                words.definition("histogram"),
                (layer, i) -> layer > 0 ? "" : binSays(bins, i),
                (layer, i) -> layer > 0 ? null : behind(bins, i));
    }

    private String binSays(Histogram bins, int bin) {
        return words.get(
                "histogram.says",
                words.duration(bin * bins.width()),
                words.duration((bin + 1) * bins.width()),
                bins.count(bin),
                words.percent((double) bins.count(bin) / lengths.length));
    }

    private Behind behind(Histogram bins, int bin) {
        int[] cards = IntStream.range(0, lengths.length)
                .filter(i -> bins.bin(lengths[i]) == bin)
                .map(times::card)
                .toArray();
        return Behind.cards(question.replay(), cards);
    }

    /// One card after the other, in the order in which they finished, with natural limits and signals.
    public FlowChart xmr() {
        return new XmrChart("xmr", question, series()).values();
    }

    /// The step from each card to the next.
    public FlowChart ranges() {
        return new XmrChart("ranges", question, series()).ranges();
    }

    private XmrChart.Series series() {
        double[] values = Arrays.stream(lengths).mapToDouble(unit::of).toArray();
        return new XmrChart.Series(
                values,
                IntStream.rangeClosed(1, values.length).asDoubleStream().toArray(),
                unit.name(),
                new Axis(words.get("axis.order"), new Scale.Linear(0, values.length + 1)),
                "cards",
                this::says,
                times::behind);
    }
}
