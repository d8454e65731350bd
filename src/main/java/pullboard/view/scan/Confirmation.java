package pullboard.view.scan;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.text.Texts;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// What came of the last scan, so large that it can be read from two metres: in a colour, with a shape and a word. It
/// lies over the window for some seconds and is in nobody's way; the next scan replaces it, Escape closes it.
public final class Confirmation {
    private static final Duration DONE = Duration.seconds(7);
    private static final Duration OTHER = Duration.seconds(15);

    private final Services services;
    private final Runnable list;
    private final Tones tones = new Tones();
    private final StackPane layer = new StackPane();
    private final PauseTransition patience = new PauseTransition();
    private final EventHandler<KeyEvent> escape = this::keyPressed;
    private @Nullable Region shown;
    private @Nullable Node before;

    /// @param list opens the last scans
    Confirmation(Services services, Runnable list) {
        this.services = services;
        this.list = list;
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("scan-layer");
        layer.setAlignment(Pos.BOTTOM_CENTER);
        patience.setOnFinished(_ -> hideUnlessInUse());
    }

    /// The layer to lay over the window.
    public Node layer() {
        return layer;
    }

    public boolean isShown() {
        return shown != null;
    }

    /// Goes to the first button.
    public void focus() {
        Node button = shown == null ? null : shown.lookup(".scan-way");
        if (button != null) {
            before = layer.getScene().getFocusOwner();
            button.requestFocus();
        }
    }

    void show(Outcome outcome) {
        hide();
        Region box = box(outcome);
        shown = box;
        layer.getChildren().setAll(box);
        box.applyCss();
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        scene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        patience.setDuration(outcome.tone() == Outcome.Tone.DONE ? DONE : OTHER);
        patience.playFromStart();
        if (services.look().now().scanner().sound()) {
            tones.play(outcome.tone());
        }
    }

    public void hide() {
        patience.stop();
        Region box = shown;
        if (box != null) {
            scene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
            boolean focused = hasFocus();
            shown = null;
            layer.getChildren().clear();
            if (focused && before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
        before = null;
    }

    /// The shape of a tone.
    static Region mark(Outcome.Tone tone) {
        Region mark = new Region();
        mark.getStyleClass().addAll("scan-mark", "scan-mark-" + tone.name().toLowerCase(Locale.ROOT));
        mark.setMouseTransparent(true);
        return mark;
    }

    private HBox box(Outcome outcome) {
        VBox words = new VBox(
                label(outcome.word(), "scan-word"),
                label(outcome.headline(), "scan-headline"),
                label(outcome.line(), "scan-line"),
                label(outcome.note(), "scan-note"),
                ways(outcome));
        words.getStyleClass().add("scan-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = close();
        HBox box = new HBox(mark(outcome.tone()), words, new VBox(close));
        box.setId("scan-confirmation");
        box.getStyleClass().addAll("scan-box", "scan-" + outcome.tone().name().toLowerCase(Locale.ROOT));
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(outcome.onOneLine());
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private FlowPane ways(Outcome outcome) {
        Texts texts = services.texts("view-scan");
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("scan-ways");
        outcome.ways().forEach(way -> ways.getChildren().add(button(way)));
        ways.getChildren().add(button(new Notice.Way(texts.get("ways.last"), list)));
        return ways;
    }

    private Button button(Notice.Way way) {
        Button button = new Button(way.label());
        button.getStyleClass().setAll("scan-way");
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> {
            hide();
            way.go().run();
        });
        return button;
    }

    private Button close() {
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().setAll("scan-way", "scan-close");
        close.setAccessibleText(services.texts("view-scan").get("close"));
        close.setOnAction(_ -> hide());
        return close;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setManaged(!text.isEmpty());
        return label;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void hideUnlessInUse() {
        if (shown != null && (shown.isHover() || hasFocus())) {
            patience.playFromStart();
        } else {
            hide();
        }
    }

    private boolean hasFocus() {
        for (Node at = scene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(shown)) {
                return true;
            }
        }
        return false;
    }

    private Scene scene() {
        return layer.getScene();
    }
}
