package pullboard.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.Buckets;
import pullboard.flow.Window;
import pullboard.flow.series.ThroughputRun;

/// Cards, or pieces, finished in each bucket, with the mean of the whole ones.
public final class ThroughputChart {
    private ThroughputChart() {}

    public static FlowChart cards(Question question) {
        Window window = question.replay().window();
        return window == null ? question.nothing("throughput") : of("throughput", question, window);
    }

    public static FlowChart pieces(Question question) {
        Window window = question.replay().window();
        return window == null ? question.nothing("pieces") : of("pieces", question, window);
    }

    private static FlowChart of(String name, Question question, Window window) {
        ChartWords words = question.words();
        Buckets buckets = question.coarse(window);
        ThroughputRun run = ThroughputRun.of(question.replay(), buckets);
        if (!run.basis().isEnough()) {
            return FlowChart.empty(
                    name, words, words.notEnough(run.basis(), buckets.grain().name()));
        }
        IntToDoubleFunction value = name.equals("pieces") ? run::pieces : run::cards;
        Bucketed places = new Bucketed(buckets);
        double[] from = places.at(0.12);
        double[] to = places.at(0.88);
        double[] whole = values(buckets, value, true);
        double[] partial = values(buckets, value, false);
        double mean = Arrays.stream(whole).sum() / Math.max(1, buckets.whole());
        List<Layer> layers = new ArrayList<>();
        layers.add(bars(words.get("axis." + name), Fill.SOLID, from, to, whole));
        if (Arrays.stream(partial).sum() > 0) {
            layers.add(bars(words.get("partial." + buckets.grain().name()), Fill.HATCH, from, to, partial));
        }
        layers.add(new Layer.Level(words.get("mean", words.number(mean)), Ink.VERMILLION, Dash.DASHED, mean));
        double highest = Math.max(
                Arrays.stream(whole).max().orElse(1),
                Arrays.stream(partial).max().orElse(1));
        String unit = words.get("per." + buckets.grain().name(), words.get("axis." + name));
        Chart chart = new Chart(
                words.title(name),
                words.get("cards.period", question.replay().finished().length, words.period(window)),
                places.axis(words),
                new Axis(unit, Scale.fromZero(highest)),
                layers,
                "");
        return new FlowChart(
                name,
                chart,
                words.definition(name),
                (_, i) -> words.get("throughput.says", words.bucket(buckets, i), run.cards(i), run.pieces(i)),
                (_, i) -> run.behind(i));
    }

    private static Layer bars(String name, Fill fill, double[] from, double[] to, double[] top) {
        return new Layer.Bars(name, Ink.BLUE, fill, from, to, new double[top.length], top, false);
    }

    private static double[] values(Buckets buckets, IntToDoubleFunction value, boolean whole) {
        double[] values = new double[buckets.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = buckets.isWhole(i) == whole ? value.applyAsDouble(i) : 0;
        }
        return values;
    }
}
