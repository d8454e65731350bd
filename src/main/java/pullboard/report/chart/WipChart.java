package pullboard.report.chart;

import java.util.Arrays;
import java.util.List;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.Buckets;
import pullboard.flow.Window;
import pullboard.flow.Wip;
import pullboard.flow.series.WipRun;

/// Cards in stations over time.
public final class WipChart {
    private static final String NAME = "wip";

    private WipChart() {}

    public static FlowChart of(Question question) {
        Window window = question.replay().window();
        if (window == null) {
            return question.nothing(NAME);
        }
        ChartWords words = question.words();
        Buckets buckets = question.fine(window);
        WipRun run = WipRun.of(question.replay(), buckets);
        if (!run.basis().isEnough()) {
            return FlowChart.empty(
                    NAME, words, words.notEnough(run.basis(), buckets.grain().name()));
        }
        Bucketed places = new Bucketed(buckets);
        double[] averages = new double[buckets.count()];
        Arrays.setAll(averages, run::average);
        double[] middles = places.ends();
        Wip wip = question.replay().wip();
        Layer area = new Layer.Area("", Ink.BLUE, Fill.TINT, middles, new double[averages.length], averages, false);
        Layer mean = new Layer.Level(
                words.get("mean", words.number(wip.average())), Ink.VERMILLION, Dash.DASHED, wip.average());
        Chart chart = new Chart(
                words.title(NAME),
                words.get("wip.note", words.number(wip.average()), wip.maximum(), words.period(window)),
                places.levels(words),
                new Axis(
                        words.get("axis.cards"),
                        Scale.fromZero(Arrays.stream(averages).max().orElse(1))),
                List.of(area, mean),
                "");
        return new FlowChart(
                NAME,
                chart,
                words.definition(NAME),
                (_, i) -> words.get("wip.says", words.bucket(buckets, i), words.number(run.average(i)), run.atEnd(i)),
                (_, i) -> run.behind(i));
    }
}
