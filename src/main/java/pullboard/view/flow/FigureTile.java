package pullboard.view.flow;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import pullboard.flow.series.Behind;
import pullboard.report.chart.KeyFigure;

/// One number that says much. A click opens what is behind it, or where that is all of it, its definition.
final class FigureTile extends Button {

    FigureTile(KeyFigure figure, BehindPanel panel) {
        getStyleClass().add("key-figure");
        Label name = new Label(figure.name());
        name.getStyleClass().add("hint");
        Label value = new Label(figure.value());
        value.getStyleClass().add("key-figure-value");
        Label note = new Label(figure.note());
        note.getStyleClass().add("hint");
        setGraphic(new VBox(name, value, note));
        setAccessibleText(figure.name() + " " + figure.value() + " " + figure.note());
        Tooltip definition = new Tooltip(figure.definition());
        definition.setWrapText(true);
        definition.setMaxWidth(420);
        setTooltip(definition);
        Behind behind = figure.behind();
        setOnAction(_ -> {
            if (behind == null) {
                panel.define(figure.name(), figure.definition());
            } else {
                panel.open(figure.name(), figure.value(), () -> behind);
            }
        });
    }
}
