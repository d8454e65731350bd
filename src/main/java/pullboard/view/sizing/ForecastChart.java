package pullboard.view.sizing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Dash;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandRange;
import pullboard.report.ForecastFile;

/// Demand as it was, and as it is expected, with the range in which it will lie.
final class ForecastChart {
    /// Percent of the periods ahead that will lie in the range.
    static final int RANGE = ForecastFile.RANGE;

    /// Older periods would only make the newer ones narrow.
    private static final int MOST_PAST = 104;

    private ForecastChart() {}

    static Chart of(DemandForecast forecast, SizingWords words, ZoneId zone) {
        long[] pieces = forecast.series().pieces();
        int size = pieces.length;
        int past = Math.min(size, MOST_PAST);
        int ahead = forecast.ahead();
        List<LocalDate> days = forecast.series().days(size + ahead + 1);
        double[] x = new double[past + 1];
        double[] was = new double[past + 1];
        for (int i = 0; i < past; i++) {
            x[i] = seconds(days.get(size - past + i), zone);
            was[i] = pieces[size - past + i];
        }
        x[past] = seconds(days.get(size), zone);
        was[past] = was[past - 1];
        double[] next = new double[ahead + 1];
        double[] expected = new double[ahead + 1];
        double[] low = new double[ahead + 1];
        double[] high = new double[ahead + 1];
        for (int i = 0; i <= ahead; i++) {
            int period = Math.min(i + 1, ahead);
            DemandRange range = forecast.range(period, RANGE);
            next[i] = seconds(days.get(size + i), zone);
            expected[i] = forecast.expected(period);
            low[i] = range.low();
            high[i] = range.high();
        }
        double most = Math.max(
                Arrays.stream(was).max().orElse(1), Arrays.stream(high).max().orElse(1));
        return new Chart(
                "",
                "",
                new Axis("", new Scale.Time(x[0], next[ahead], zone)),
                new Axis(words.get("chart.demand." + forecast.series().grain().name()), Scale.fromZero(most)),
                List.of(
                        new Layer.Area(words.get("chart.range", RANGE), Ink.SKY, Fill.TINT, next, low, high, true),
                        new Layer.Line(words.get("chart.was"), Ink.BLUE, Dash.SOLID, x, was, true),
                        new Layer.Line(words.get("chart.expected"), Ink.VERMILLION, Dash.DASHED, next, expected, true)),
                "");
    }

    private static double seconds(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
