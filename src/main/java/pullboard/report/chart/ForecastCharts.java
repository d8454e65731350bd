package pullboard.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.flow.forecast.Curve;
import pullboard.flow.forecast.ThroughputForecast;

/// The chances behind a forecast.
final class ForecastCharts {
    /// So many bars can be read.
    private static final int MOST = 60;

    private static final double LIKELY = 0.995;
    private static final double UNLIKELY = 0.005;

    private final ChartWords words;
    private final ThroughputForecast forecast;
    private final LocalDate today;

    ForecastCharts(ChartWords words, ThroughputForecast forecast, LocalDate today) {
        this.words = words;
        this.forecast = forecast;
        this.today = today;
    }

    private Axis chance() {
        return new Axis(words.get("axis.chance"), new Scale.Linear(0, 100));
    }

    private static Layer level(int percent) {
        return new Layer.Level(percent + " %", Ink.VERMILLION, Dash.DASHED, percent);
    }

    /// The chance that so many are finished by the end of each day to come.
    FlowChart when(int cards) {
        Curve curve = forecast.curve(cards);
        int days = 1;
        while (days < curve.days() - 1 && curve.chance(days) < LIKELY) {
            days++;
        }
        double[] x = new double[days + 1];
        double[] y = new double[days + 1];
        for (int day = 0; day <= days; day++) {
            x[day] = today.plusDays(day).plusDays(1).atStartOfDay(words.zone()).toEpochSecond();
            y[day] = curve.chance(day) * 100;
        }
        Layer line = new Layer.Line("", Ink.BLUE, Dash.SOLID, x, y, true);
        Axis time = new Axis("", new Scale.Time(x[0], Math.max(x[0] + 1, x[days]), words.zone()));
        String note = words.get("when.note", cards);
        Chart chart = new Chart(words.title("when"), note, time, chance(), List.of(level(85), line), "");
        return new FlowChart(
                "when",
                chart,
                words.definition("when"),
                (layer, i) -> layer == 0
                        ? ""
                        : words.get("when.says", words.day(today.plusDays(i)), words.percent(y[i] / 100), cards),
                (_, _) -> null);
    }

    /// The chance of each number of cards, or more, by the end of a day.
    FlowChart many(LocalDate by) {
        int highest = Math.max(1, forecast.howMany(by, 1));
        int step = Math.max(1, (highest + MOST - 1) / MOST);
        List<Integer> numbers = new ArrayList<>();
        for (int number = step; number <= highest; number += step) {
            numbers.add(number);
        }
        double[] from = new double[numbers.size()];
        double[] to = new double[numbers.size()];
        double[] top = new double[numbers.size()];
        for (int i = 0; i < top.length; i++) {
            from[i] = numbers.get(i) - 0.45 * step;
            to[i] = numbers.get(i) + 0.45 * step;
            double chance = forecast.chance(numbers.get(i), by);
            top[i] = chance < UNLIKELY ? 0 : chance * 100;
        }
        Layer bars = new Layer.Bars("", Ink.BLUE, Fill.SOLID, from, to, new double[top.length], top, false);
        Axis x = new Axis(words.get("axis.ormore"), new Scale.Linear(0, highest + step));
        String note = words.get("many.note", words.day(by));
        Chart chart = new Chart(words.title("many"), note, x, chance(), List.of(bars, level(85)), "");
        return new FlowChart(
                "many",
                chart,
                words.definition("many"),
                (layer, i) -> layer == 1
                        ? ""
                        : words.get("many.says", numbers.get(i), words.percent(top[i] / 100), words.day(by)),
                (_, _) -> null);
    }
}
