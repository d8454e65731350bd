package pullboard.view.figure;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pullboard.report.figure.FigureWords;
import pullboard.report.figure.Score;
import pullboard.text.Texts;

/// One key figure: its name, its value in large letters, how it stands to its target, and its weeks.
final class FigureTile extends Button {
    FigureTile(Score score, OptionalDouble target, FigureWords words, Texts texts, double em, Runnable opened) {
        setId("figure-" + score.measure().name().toLowerCase(Locale.ROOT));
        getStyleClass().add("figure-tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Label name = new Label(words.name(score.measure()));
        name.getStyleClass().add("figure-name");
        Label value = new Label(words.value(score.measure(), score.value()));
        value.getStyleClass().add("figure-value");
        Label aim = new Label(aim(score, target, words, texts));
        aim.getStyleClass().add("figure-aim");
        VBox box = new VBox(name, value, aim, new Trend(score, em));
        box.getStyleClass().add("figure-box");
        setGraphic(box);
        setAccessibleText(name.getText() + " " + value.getText() + " " + aim.getText());
        setOnAction(_ -> opened.run());
    }

    private static String aim(Score score, OptionalDouble target, FigureWords words, Texts texts) {
        if (target.isEmpty()) {
            return texts.get("target.none");
        }
        String wanted = words.value(score.measure(), target);
        if (score.value().isEmpty()) {
            return texts.get("target.open", wanted);
        }
        return texts.get(score.reaches(target.getAsDouble()) ? "target.reached" : "target.missed", wanted);
    }
}
