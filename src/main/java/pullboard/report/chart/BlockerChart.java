package pullboard.report.chart;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import pullboard.chart.Axis;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.Micros;
import pullboard.flow.series.Blockers;

/// What cards were blocked by, the longest first, with the share that the first reasons make up together.
public final class BlockerChart {
    private static final String NAME = "blockers";

    private BlockerChart() {}

    public static FlowChart of(Question question) {
        ChartWords words = question.words();
        Blockers blockers = Blockers.of(question.replay());
        if (blockers.rows().isEmpty()) {
            return FlowChart.empty(NAME, words, words.get("blockers.none"));
        }
        if (!blockers.basis().isEnough()) {
            return FlowChart.empty(NAME, words, words.notEnough(blockers.basis(), "blocks"));
        }
        Lying<Blockers.Row> lying = Lying.first(blockers.rows());
        double all =
                blockers.rows().stream().mapToDouble(row -> time(question, row)).sum();
        double longest = lying.rows().stream()
                .mapToDouble(row -> time(question, row))
                .max()
                .orElse(1);
        Span unit = Span.of(Math.max(all, longest), question);
        int count = lying.rows().size();
        // upwards along x, as lines are
        double[] x = IntStream.range(0, count)
                .mapToDouble(i -> unit.of(lying.row(i).upTo() * all))
                .toArray();
        double[] y = IntStream.range(0, count).mapToDouble(lying::at).toArray();
        List<Layer> layers = List.of(
                lying.bars("", Ink.VERMILLION, Fill.HATCH, -0.36, 0.36, _ -> 0, row -> unit.of(time(question, row))),
                new Layer.Line(words.get("blockers.together"), Ink.TEXT, Dash.SOLID, x, y, false));
        return lying.chart(
                NAME,
                words,
                words.get("blockers.note", blockers.basis().has(), words.duration(Math.round(all))),
                new Axis(unit.name(), Scale.fromZero(unit.of(all))),
                row -> words.reason(row.reason()),
                layers,
                row -> says(words, question, row),
                blockers::behind);
    }

    private static double time(Question question, Blockers.Row row) {
        Duration time = question.isWorking() ? row.working() : row.time();
        return Micros.of(time);
    }

    private static String says(ChartWords words, Question question, Blockers.Row row) {
        return words.get(
                "blockers.says",
                words.reason(row.reason()),
                row.blocks(),
                row.open(),
                words.duration(Math.round(time(question, row))),
                words.percent(row.upTo()));
    }
}
