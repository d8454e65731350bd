package pullboard.report.chart;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import pullboard.chart.Axis;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Scale;
import pullboard.flow.Micros;
import pullboard.flow.series.Rework;

/// What comes back to stations where it had been, by station and by reason.
public final class ReturnCharts {
    private static final double HALF = 0.36;

    private ReturnCharts() {}

    /// Time that returned cards spent at stations.
    public static FlowChart stations(Question question) {
        ChartWords words = question.words();
        Rework rework = Rework.of(question.replay());
        List<Rework.Row> rows = rework.rows().stream()
                .filter(row -> row.returns() > 0)
                .sorted(Comparator.comparing(Rework.Row::returned).reversed())
                .toList();
        if (!rework.basis().isEnough() || rows.isEmpty()) {
            return nothing("returns", words, rework);
        }
        Lying<Rework.Row> lying = Lying.first(rows);
        double longest = micros(rows.getFirst().returned());
        Span unit = Span.of(longest, question);
        int visits = rework.basis().has();
        int all = rework.rows().stream().mapToInt(Rework.Row::returns).sum();
        return lying.chart(
                "returns",
                words,
                words.get("returns.note", all, visits, words.percent((double) all / visits)),
                new Axis(unit.name(), Scale.fromZero(unit.of(longest))),
                row -> words.station(row.station()),
                List.of(lying.bars(
                        "", Ink.PURPLE, Fill.SOLID, -HALF, HALF, _ -> 0, row -> unit.of(micros(row.returned())))),
                row -> words.get(
                        "returns.says",
                        words.station(row.station()),
                        row.returns(),
                        row.visits(),
                        words.percent(row.share()),
                        words.duration(micros(row.returned()))),
                row -> rework.behind(row.station()));
    }

    private static FlowChart nothing(String name, ChartWords words, Rework rework) {
        String why = rework.basis().isEnough()
                ? words.get("returns.none", rework.basis().has())
                : words.notEnough(rework.basis(), "visits");
        return FlowChart.empty(name, words, why);
    }

    private static long micros(Duration duration) {
        return Micros.of(duration);
    }

    /// Why cards came back, by the time it took.
    public static FlowChart reasons(Question question) {
        ChartWords words = question.words();
        Rework rework = Rework.of(question.replay());
        List<Rework.Reason> reasons = rework.reasons();
        if (!rework.basis().isEnough() || reasons.isEmpty()) {
            return nothing("reasons", words, rework);
        }
        Lying<Rework.Reason> lying = Lying.first(reasons);
        double longest = micros(reasons.getFirst().time());
        Span unit = Span.of(longest, question);
        return lying.chart(
                "reasons",
                words,
                words.get("reasons.note", lying.rows().size(), reasons.size()),
                new Axis(unit.name(), Scale.fromZero(unit.of(longest))),
                row -> words.reason(row.reason()),
                List.of(lying.bars(
                        "", Ink.PURPLE, Fill.HATCH, -HALF, HALF, _ -> 0, row -> unit.of(micros(row.time())))),
                row -> words.get(
                        "reasons.says", words.reason(row.reason()), row.returns(), words.duration(micros(row.time()))),
                rework::behind);
    }
}
