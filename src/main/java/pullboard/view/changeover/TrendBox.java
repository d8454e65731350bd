package pullboard.view.changeover;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pullboard.board.supply.Setup;
import pullboard.chart.Plot;
import pullboard.plan.changeover.SetupTrend;
import pullboard.view.chart.ChartView;
import pullboard.view.kit.Services;

/// Whether set-ups get shorter: in words and as a chart.
final class TrendBox extends VBox {
    private static final double DAYS_A_MONTH = 30.4;
    private static final double MINUTE = 60;

    private final Services services;
    private final ChangeoverWords words;
    private final Label sum = new Label();
    private final Label course = new Label();
    private final ChartView chart;
    private SetupTrend trend;

    TrendBox(Services services, ChangeoverWords words) {
        this.services = services;
        this.words = words;
        ZoneId zone = services.control().now().shop().zone();
        trend = SetupTrend.byWeek(List.of(), zone);
        getStyleClass().add("block");
        Label title = new Label(words.get("trend.title"));
        title.getStyleClass().add("title-3");
        sum.setId("trendSum");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        course.setId("trendCourse");
        course.getStyleClass().add("hint");
        course.setWrapText(true);
        course.setMinHeight(USE_PREF_SIZE);
        chart = new ChartView(
                TrendChart.of(trend, words, zone),
                services.look().now().language(),
                services.look().em().get());
        chart.setId("trendChart");
        chart.says(this::says);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(title, sum, course, chart);
    }

    void show(List<Setup> setups) {
        ZoneId zone = services.control().now().shop().zone();
        trend = SetupTrend.byWeek(setups, zone);
        chart.show(TrendChart.of(trend, words, zone));
        sum.setText(
                trend.n() == 0
                        ? words.get("trend.none")
                        : words.get(
                                "trend.sum",
                                trend.n(),
                                words.minutes(trend.internal()),
                                words.minutes(trend.external())));
        course.setText(course());
    }

    private String course() {
        if (trend.secondsPerDay().isEmpty()) {
            return words.get("trend.few", SetupTrend.NEEDS);
        }
        double minutes = trend.secondsPerDay().getAsDouble() * DAYS_A_MONTH / MINUTE;
        double rounded = Math.round(Math.abs(minutes) * 10) / 10.0;
        if (rounded == 0) {
            return words.get("trend.even");
        }
        return words.get(minutes < 0 ? "trend.shorter" : "trend.longer", rounded);
    }

    private String says(Plot.Pick pick) {
        List<SetupTrend.Point> weeks = TrendChart.weeks(trend);
        if (pick.index() < 0 || pick.index() >= weeks.size()) {
            return "";
        }
        SetupTrend.Point week = weeks.get(pick.index());
        ZoneId zone = services.control().now().shop().zone();
        return words.get(
                "trend.says",
                words.day(SetupTrend.monday(week.first(), zone)),
                week.n(),
                words.minutes(week.internal()),
                words.minutes(week.external()));
    }
}
