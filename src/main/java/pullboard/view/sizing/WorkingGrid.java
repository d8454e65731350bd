package pullboard.view.sizing;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import pullboard.plan.sizing.Line;
import pullboard.plan.sizing.Sizing;

/// The formula worked out line by line.
final class WorkingGrid extends GridPane {
    private final SizingWords words;

    WorkingGrid(SizingWords words) {
        this.words = words;
        getStyleClass().add("sheet");
    }

    void show(Sizing sizing) {
        getChildren().clear();
        int row = 0;
        for (Line line : sizing.lines()) {
            boolean isLast = row == sizing.lines().size() - 1;
            add(label(line.symbol(), "text-strong"), 0, row);
            add(label(words.working(line), "value"), 1, row);
            add(label(words.result(line), isLast ? "text-strong" : "value"), 2, row);
            add(label(words.term(line.term()), "hint"), 3, row);
            row++;
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(style.equals("hint") ? 0 : USE_PREF_SIZE);
        label.setWrapText(style.equals("hint"));
        return label;
    }
}
