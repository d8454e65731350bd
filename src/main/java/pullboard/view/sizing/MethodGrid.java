package pullboard.view.sizing;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import pullboard.plan.demand.DemandForecast;
import pullboard.plan.demand.Method;
import pullboard.plan.demand.Score;

/// The methods that were tried, the best first, with what each would have been wrong by; the chosen one is marked.
final class MethodGrid extends GridPane {
    private final SizingWords words;

    MethodGrid(SizingWords words) {
        this.words = words;
        getStyleClass().add("sheet");
    }

    void show(DemandForecast forecast) {
        getChildren().clear();
        boolean byTotal = forecast.isJudgedByTotal();
        add(label(words.get("method"), "field-name"), 0, 0);
        number(words.get(byTotal ? "method.total" : "method.mase"), 1, 0, "field-name");
        number(words.get("method.bias"), 2, 0, "field-name");
        number(words.get("method.mae"), 3, 0, "field-name");
        int row = 1;
        for (DemandForecast.Tried tried : forecast.tried()) {
            boolean isChosen = tried.method().equals(forecast.method());
            String style = isChosen ? "text-strong" : tried.method() instanceof Method.Naive ? "value" : "text-mute";
            Score score = tried.score();
            add(label((isChosen ? "▶ " : "") + words.method(tried.method()), style), 0, row);
            number(words.error(byTotal ? score.totalMase() : score.mase()), 1, row, style);
            number(words.error(score.bias()), 2, row, style);
            number(words.error(score.mae()), 3, row, style);
            row++;
        }
    }

    private void number(String text, int column, int row, String style) {
        Label label = label(text, style);
        setHalignment(label, HPos.RIGHT);
        add(label, column, row);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
