package pullboard.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.Buckets;
import pullboard.flow.Window;
import pullboard.flow.series.Arrivals;
import pullboard.flow.series.FlowEfficiency;
import pullboard.flow.series.ThroughputRun;

/// Whether as much leaves as comes in, how much of the time is worked, and whether the output is steady.
public final class BalanceCharts {
    private BalanceCharts() {}

    /// Cards that came into stations beside those that left them.
    public static FlowChart arrivals(Question question) {
        Window window = question.replay().window();
        if (window == null) {
            return question.nothing("arrivals");
        }
        ChartWords words = question.words();
        Buckets buckets = question.coarse(window);
        Arrivals run = Arrivals.of(question.replay(), buckets);
        if (!run.basis().isEnough()) {
            return FlowChart.empty(
                    "arrivals",
                    words,
                    words.notEnough(run.basis(), buckets.grain().name()));
        }
        Bucketed places = new Bucketed(buckets);
        double[] in =
                IntStream.range(0, buckets.count()).mapToDouble(run::arrivals).toArray();
        double[] out =
                IntStream.range(0, buckets.count()).mapToDouble(run::departures).toArray();
        List<Layer> layers = List.of(
                bars(words.get("arrivals.in"), Ink.BLUE, Fill.SOLID, places.at(0.1), places.at(0.5), in),
                bars(words.get("arrivals.out"), Ink.ORANGE, Fill.HATCH, places.at(0.5), places.at(0.9), out));
        double highest = Math.max(
                Arrays.stream(in).max().orElse(1), Arrays.stream(out).max().orElse(1));
        long net = Math.round(Arrays.stream(in).sum() - Arrays.stream(out).sum());
        String unit = words.get("per." + buckets.grain().name(), words.get("axis.cards"));
        Chart chart = new Chart(
                words.title("arrivals"),
                words.get("arrivals.note", (net > 0 ? "+" : "") + words.number(net), words.period(window)),
                places.axis(words),
                new Axis(unit, Scale.fromZero(highest)),
                layers,
                "");
        return new FlowChart(
                "arrivals",
                chart,
                words.definition("arrivals"),
                (_, i) -> words.get("arrivals.says", words.bucket(buckets, i), run.arrivals(i), run.departures(i)),
                (layer, i) -> layer == 0 ? run.behindArrivals(i) : run.behindDepartures(i));
    }

    private static Layer bars(String name, Ink ink, Fill fill, double[] from, double[] to, double[] top) {
        return new Layer.Bars(name, ink, fill, from, to, new double[top.length], top, false);
    }

    /// Touch time ÷ elapsed time of the cards that finished in each bucket.
    public static FlowChart efficiency(Question question) {
        Window window = question.replay().window();
        if (window == null) {
            return question.nothing("efficiency");
        }
        ChartWords words = question.words();
        Buckets buckets = question.coarse(window);
        FlowEfficiency run = FlowEfficiency.of(question.replay(), buckets);
        if (!run.basis().isEnough() || run.all().isEmpty()) {
            return FlowChart.empty("efficiency", words, words.notEnough(run.basis(), "cards"));
        }
        return efficiency(question, window, run, run.all().getAsDouble());
    }

    private static FlowChart efficiency(Question question, Window window, FlowEfficiency run, double all) {
        ChartWords words = question.words();
        Buckets buckets = run.buckets();
        int[] some = IntStream.range(0, buckets.count())
                .filter(i -> run.in(i).isPresent())
                .toArray();
        Bucketed places = new Bucketed(buckets);
        double[] from = pick(places.at(0.12), some);
        double[] to = pick(places.at(0.88), some);
        double[] shares =
                Arrays.stream(some).mapToDouble(i -> run.in(i).orElse(0) * 100).toArray();
        double highest = Math.max(all * 100, Arrays.stream(shares).max().orElse(0));
        Chart chart = new Chart(
                words.title("efficiency"),
                words.get("cards.period", run.basis().has(), words.period(window)),
                places.axis(words),
                new Axis(words.get("axis.percent"), Scale.fromZero(highest)),
                List.of(
                        bars("", Ink.BLUE, Fill.SOLID, from, to, shares),
                        new Layer.Level(
                                words.get("efficiency.all", words.percent(all)),
                                Ink.VERMILLION,
                                Dash.DASHED,
                                all * 100)),
                "");
        return new FlowChart(
                "efficiency",
                chart,
                words.definition("efficiency"),
                (_, i) -> words.get(
                        "efficiency.says",
                        words.bucket(buckets, some[i]),
                        words.percent(shares[i] / 100),
                        run.cards(some[i])),
                (_, i) -> run.behind(some[i]));
    }

    private static double[] pick(double[] values, int[] some) {
        return Arrays.stream(some).mapToDouble(i -> values[i]).toArray();
    }

    /// Cards finished in each whole bucket, with natural limits and signals.
    public static FlowChart steadiness(Question question) {
        Window window = question.replay().window();
        if (window == null) {
            return question.nothing("steadiness");
        }
        ChartWords words = question.words();
        Buckets buckets = question.coarse(window);
        ThroughputRun run = ThroughputRun.of(question.replay(), buckets);
        int[] whole =
                IntStream.range(0, buckets.count()).filter(buckets::isWhole).toArray();
        String grain = buckets.grain().name();
        XmrChart.Series series = new XmrChart.Series(
                run.wholeCards(),
                pick(new Bucketed(buckets).at(0.5), whole),
                words.get("per." + grain, words.get("axis.cards")),
                new Bucketed(buckets).axis(words),
                grain,
                i -> words.get(
                        "throughput.says", words.bucket(buckets, whole[i]), run.cards(whole[i]), run.pieces(whole[i])),
                i -> run.behind(whole[i]));
        return new XmrChart("steadiness", question, series).values();
    }
}
