package pullboard.view.sizing;

import java.time.LocalDate;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.DemandPlan;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.DemandRange;
import pullboard.text.Dates;

/// The periods ahead: what is expected, in which range it will lie, and what was entered by hand.
final class OutlookGrid extends GridPane {
    private final SizingWords words;

    OutlookGrid(SizingWords words) {
        this.words = words;
        getStyleClass().add("sheet");
    }

    void show(DemandForecast forecast, @Nullable DemandPlan plan, Dates dates, LocalDate today) {
        getChildren().clear();
        cell(words.get("ahead.from"), 0, 0, "field-name");
        cell(words.get("ahead.expected"), 1, 0, "field-name");
        cell(words.get("ahead.range", ForecastChart.RANGE), 2, 0, "field-name");
        cell(words.get("ahead.entered"), 3, 0, "field-name");
        int size = forecast.series().size();
        var days = forecast.series().days(size + forecast.ahead() + 1);
        for (int period = 1; period <= forecast.ahead(); period++) {
            DemandRange range = forecast.range(period, ForecastChart.RANGE);
            LocalDate from = days.get(size + period - 1);
            LocalDate to = days.get(size + period);
            cell(dates.day(from, today), 0, period, "value");
            cell(words.pieces(forecast.expected(period)), 1, period, "text-strong");
            String dash = range.isKnown() ? " – " : " – ?";
            cell(words.pieces(range.low()) + dash + words.pieces(range.high()), 2, period, "value");
            long entered = plan == null
                    ? 0
                    : plan.days().stream()
                            .filter(day ->
                                    !day.day().isBefore(from) && day.day().isBefore(to))
                            .mapToLong(DemandPlan.Day::pieces)
                            .sum();
            cell(entered == 0 ? "" : words.pieces(entered), 3, period, "value");
        }
    }

    private void cell(String text, int column, int row, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
        add(label, column, row);
    }
}
