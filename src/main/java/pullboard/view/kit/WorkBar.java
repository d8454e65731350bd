package pullboard.view.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import pullboard.text.Texts;

/// What is under way, how far it is, and a button that stops it.
public final class WorkBar extends HBox {

    public WorkBar(String what, Work.Running running, Texts texts, Runnable cancelled) {
        getStyleClass().add("work-bar");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(running.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(texts.get("work.cancel"));
        cancel.setOnAction(_ -> {
            running.cancel();
            cancelled.run();
        });
        getChildren().addAll(new Label(what), bar, cancel);
    }
}
