package pullboard.view.changeover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import pullboard.chart.Axis;
import pullboard.chart.Chart;
import pullboard.chart.Fill;
import pullboard.chart.Ink;
import pullboard.chart.Layer;
import pullboard.chart.Scale;
import pullboard.plan.changeover.SetupTrend;

/// What set-ups took, week by week: while the station stood, and above it what was done while it ran.
final class TrendChart {
    /// Older weeks would only make the newer ones narrow.
    static final int MOST = 26;

    private static final double MINUTE = 60;
    private static final double DAY = 86_400;

    private TrendChart() {}

    /// The weeks that are shown, the oldest first.
    static List<SetupTrend.Point> weeks(SetupTrend trend) {
        List<SetupTrend.Point> all = trend.points();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    static Chart of(SetupTrend trend, ChangeoverWords words, ZoneId zone) {
        List<SetupTrend.Point> weeks = weeks(trend);
        int n = weeks.size();
        double[] from = new double[n];
        double[] to = new double[n];
        double[] none = new double[n];
        double[] stood = new double[n];
        double[] ran = new double[n];
        for (int i = 0; i < n; i++) {
            LocalDate monday = SetupTrend.monday(weeks.get(i).first(), zone);
            from[i] = monday.atStartOfDay(zone).toEpochSecond() + DAY / 2;
            to[i] = from[i] + 6 * DAY;
            stood[i] = weeks.get(i).internal().toSeconds() / MINUTE;
            ran[i] = stood[i] + weeks.get(i).external().toSeconds() / MINUTE;
        }
        if (n == 0) {
            Axis nothing = new Axis("", new Scale.Linear(0, 1), _ -> " ");
            return new Chart("", "", nothing, nothing, List.of(), words.get("trend.none"));
        }
        return new Chart(
                "",
                "",
                new Axis("", new Scale.Time(from[0] - DAY, to[n - 1] + DAY, zone)),
                new Axis(
                        words.get("trend.axis"),
                        Scale.fromZero(Arrays.stream(ran).max().orElse(1))),
                List.of(
                        new Layer.Bars(words.get("trend.internal"), Ink.BLUE, Fill.SOLID, from, to, none, stood, false),
                        new Layer.Bars(words.get("trend.external"), Ink.SKY, Fill.HATCH, from, to, stood, ran, false)),
                "");
    }
}
