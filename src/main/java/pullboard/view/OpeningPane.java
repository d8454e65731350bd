package pullboard.view;

import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.text.Sentence;
import pullboard.text.Texts;

/// What the window shows until the board stands in it: the bars, empty; where it takes longer, how far the opening is;
/// and why there will be no board.
final class OpeningPane {
    /// Sooner than this nobody wants to read anything.
    private static final Duration PATIENCE = Duration.seconds(1);

    private static final Duration TICK = Duration.millis(250);
    private static final double WIDTH = 560;

    private final Texts texts;
    private final BorderPane frame = new BorderPane();
    private final BorderPane root = new BorderPane(frame);
    private @Nullable Label words;
    private final ProgressBar bar = new ProgressBar(0);
    private final Timeline ticks;

    /// @param reached how far the opening is now
    OpeningPane(Texts texts, Supplier<Reached> reached) {
        this.texts = texts;
        root.getStyleClass().add("shell");
        frame.setTop(bar(new HBox(), "top-bar"));
        frame.setBottom(bar(new HBox(), "bottom-bar"));
        root.setLeft(bar(new VBox(), "rail"));
        ticks = new Timeline(new KeyFrame(TICK, _ -> say(reached.get())));
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.setDelay(PATIENCE);
        ticks.play();
    }

    Parent root() {
        return root;
    }

    private void say(Reached reached) {
        Label label = words;
        if (label == null) {
            label = wrapped("");
            label.setId("opening");
            label.getStyleClass().add("title-4");
            bar.setId("opening-bar");
            bar.setPrefWidth(WIDTH);
            centre(label, bar);
            words = label;
        }
        label.setText(words(reached));
        bar.setVisible(reached.total() > 0);
        bar.setProgress(reached.part());
    }

    private String words(Reached reached) {
        return switch (reached.step()) {
            case "salvage" -> texts.get("opening.salvage");
            case "backup" -> texts.get("opening.backup");
            case "check" -> texts.get("opening.check");
            case "replay" -> texts.get("opening.replay", reached.done(), reached.total());
            case "rebuild" -> texts.get("opening.rebuild", reached.done(), reached.total());
            default -> texts.get("opening");
        };
    }

    /// Says why the board is not there.
    ///
    /// @param leave closes the window
    void tell(Sentence why, Runnable leave) {
        close();
        Label what = wrapped(why.what());
        what.getStyleClass().add("title-3");
        what.setId("not-opened");
        Button button = new Button(texts.get("opening.leave"));
        button.setId("leave");
        button.getStyleClass().add("primary");
        button.setDefaultButton(true);
        button.setOnAction(_ -> leave.run());
        FontIcon icon = new FontIcon(Feather.ALERT_OCTAGON);
        icon.getStyleClass().add("empty-picture");
        centre(icon, what, wrapped(why.wayOut()), button);
        button.requestFocus();
    }

    /// The opening is over.
    void close() {
        ticks.stop();
    }

    private void centre(Node... nodes) {
        VBox box = new VBox(14, nodes);
        box.setAlignment(Pos.CENTER);
        frame.setCenter(box);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMaxWidth(WIDTH);
        return label;
    }

    private static Region bar(Region bar, String style) {
        bar.getStyleClass().add(style);
        return bar;
    }
}
