package pullboard.view.quality;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pullboard.plan.quality.Pareto;

/// The reasons as bars: how many pieces, and up to which share of all.
final class ParetoBox extends VBox {
    private static final int MOST = 12;
    private static final double LONGEST_EM = 8;

    private final QualityWords words;
    private final GridPane lines = new GridPane();

    ParetoBox(QualityWords words) {
        this.words = words;
        getStyleClass().add("block");
        Label title = new Label(words.get("pareto.title"));
        title.getStyleClass().add("title-3");
        lines.getStyleClass().add("sheet");
        lines.setId("pareto");
        getChildren().addAll(title, lines);
    }

    /// @param em size of a letter, in pixels
    void show(Pareto pareto, double em) {
        lines.getChildren().clear();
        for (int i = 0; i < Math.min(MOST, pareto.bars().size()); i++) {
            Pareto.Bar bar = pareto.bars().get(i);
            Region fill = new Region();
            fill.getStyleClass().add("pareto-bar");
            double share = (double) bar.pieces() / pareto.bars().getFirst().pieces();
            fill.setMinSize(share * LONGEST_EM * em, em);
            fill.setMaxSize(share * LONGEST_EM * em, em);
            Label reason = new Label(bar.code());
            Label sum = new Label(words.get("pareto.bar", bar.pieces(), words.percent(bar.upTo())));
            StackPane track = new StackPane(fill);
            track.setAlignment(Pos.CENTER_LEFT);
            lines.addRow(i, reason, track, sum);
        }
        if (pareto.bars().isEmpty()) {
            Label none = new Label(words.get("pareto.none"));
            none.setWrapText(true);
            lines.addRow(0, none);
        }
    }
}
