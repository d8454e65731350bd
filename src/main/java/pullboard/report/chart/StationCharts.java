package pullboard.report.chart;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pullboard.chart.Axis;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.Basis;
import pullboard.flow.Micros;
import pullboard.flow.series.StationTimes;
import pullboard.flow.series.Yields;

/// What stations do with cards: where the time goes, and what comes out right.
public final class StationCharts {
    private static final double HALF = 0.36;

    private StationCharts() {}

    /// Working, ready and blocked time of a visit, of the stations that take the most time in all.
    public static FlowChart times(Question question) {
        ChartWords words = question.words();
        StationTimes times = StationTimes.of(question.replay(), question.percentile());
        List<StationTimes.Row> rows = times.rows().stream()
                .filter(row -> row.basis().isEnough())
                .sorted(Comparator.comparingLong((StationTimes.Row row) -> -row.visits() * micros(mean(row))))
                .toList();
        if (rows.isEmpty()) {
            int most = times.rows().stream()
                    .mapToInt(StationTimes.Row::visits)
                    .max()
                    .orElse(0);
            Basis basis = new Basis(most, StationTimes.NEEDS);
            return FlowChart.empty("stationtime", words, words.notEnough(basis, "visits"));
        }
        Lying<StationTimes.Row> lying = Lying.first(rows);
        double longest = lying.rows().stream()
                .mapToDouble(row -> micros(mean(row)))
                .max()
                .orElse(1);
        Span unit = Span.of(longest, question);
        return lying.chart(
                "stationtime",
                words,
                words.get("stations.note", lying.rows().size(), times.rows().size()),
                new Axis(unit.name(), Scale.fromZero(unit.of(longest))),
                row -> words.station(row.station()),
                shares(words, lying, unit),
                row -> says(words, row),
                row -> times.behind(row.station()));
    }

    private static List<Layer> shares(ChartWords words, Lying<StationTimes.Row> lying, Span unit) {
        ToDoubleFunction<StationTimes.Row> worked = row -> unit.of(micros(row.working()));
        ToDoubleFunction<StationTimes.Row> ready = row -> unit.of(micros(row.working()) + micros(row.ready()));
        ToDoubleFunction<StationTimes.Row> all = row -> unit.of(micros(mean(row)));
        String working = words.get("stationtime.working");
        String waiting = words.get("stationtime.ready");
        String blocked = words.get("stationtime.blocked");
        return List.of(
                lying.bars(working, Ink.BLUE, Fill.SOLID, -HALF, HALF, _ -> 0, worked),
                lying.bars(waiting, Ink.SKY, Fill.HATCH, -HALF, HALF, worked, ready),
                lying.bars(blocked, Ink.VERMILLION, Fill.CROSS_HATCH, -HALF, HALF, ready, all));
    }

    private static String says(ChartWords words, StationTimes.Row row) {
        return words.get(
                "stationtime.says",
                words.station(row.station()),
                row.visits(),
                row.returns(),
                words.duration(micros(row.working())),
                words.duration(micros(row.ready())),
                words.duration(micros(row.blocked())));
    }

    private static Duration mean(StationTimes.Row row) {
        return row.working().plus(row.ready()).plus(row.blocked());
    }

    private static long micros(Duration duration) {
        return Micros.of(duration);
    }

    /// Yield and first pass of the stations where the least passes at once.
    public static FlowChart yields(Question question) {
        ChartWords words = question.words();
        Yields yields = Yields.of(question.replay());
        List<Yields.Row> rows = yields.rows().stream()
                .filter(row -> row.yield().isPresent() && row.basis().isEnough())
                .sorted(Comparator.comparingDouble(row -> row.firstPass().orElse(1)))
                .toList();
        if (rows.isEmpty()) {
            int most = yields.rows().stream()
                    .mapToInt(row -> row.basis().has())
                    .max()
                    .orElse(0);
            return FlowChart.empty("yield", words, words.notEnough(new Basis(most, Yields.NEEDS), "counted"));
        }
        Lying<Yields.Row> lying = Lying.first(rows);
        ToDoubleFunction<Yields.Row> pieces = row -> row.yield().orElse(0) * 100;
        ToDoubleFunction<Yields.Row> cards = row -> row.firstPass().orElse(0) * 100;
        return lying.chart(
                "yield",
                words,
                words.get(
                        "yield.note",
                        words.percent(yields.rolled().orElse(0)),
                        words.percent(yields.firstPass().orElse(0)),
                        yields.basis().has()),
                new Axis(words.get("axis.percent"), new Scale.Linear(0, 100)),
                row -> words.station(row.station()),
                List.of(
                        lying.bars(words.get("yield.yield"), Ink.GREEN, Fill.SOLID, 0.02, 0.38, _ -> 0, pieces),
                        lying.bars(words.get("yield.first"), Ink.SKY, Fill.HATCH, -0.38, -0.02, _ -> 0, cards)),
                row -> says(words, row),
                row -> yields.behind(row.station()));
    }

    private static String says(ChartWords words, Yields.Row row) {
        return words.get(
                "yield.says",
                words.station(row.station()),
                row.good(),
                row.rejected(),
                row.held(),
                words.percent(row.yield().orElse(0)),
                words.percent(row.firstPass().orElse(0)));
    }
}
