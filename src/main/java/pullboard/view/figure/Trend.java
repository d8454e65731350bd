package pullboard.view.figure;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pullboard.report.figure.Score;

/// The weeks of a figure as small bars, the newest at the right and darker; a week without a value leaves a gap.
final class Trend extends HBox {
    private static final double HEIGHT_EM = 2.6;
    private static final double WIDTH_EM = 17.5;
    private static final double LEAST_EM = 0.15;

    /// @param em size of a letter, in pixels
    Trend(Score score, double em) {
        getStyleClass().add("trend");
        setMinHeight(HEIGHT_EM * em);
        List<OptionalDouble> weeks = score.weeks();
        double highest = weeks.stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(value -> Math.abs(value.getAsDouble()))
                .max()
                .orElse(0);
        double width = WIDTH_EM * em / Math.max(8, weeks.size());
        for (int i = 0; i < weeks.size(); i++) {
            OptionalDouble value = weeks.get(i);
            Region bar = new Region();
            double share = value.isEmpty() || highest <= 0 ? 0 : Math.abs(value.getAsDouble()) / highest;
            double height = value.isEmpty() ? 0 : Math.max(LEAST_EM, share * HEIGHT_EM) * em;
            bar.setMinSize(width, height);
            bar.setMaxSize(width, height);
            bar.getStyleClass().add(i == weeks.size() - 1 ? "trend-last" : "trend-bar");
            getChildren().add(bar);
        }
    }
}
