package pullboard.view.kit;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows one notice at a time, near what it is about. It goes by itself and with the next press elsewhere, but not
/// while the pointer or the focus is on
/// it. F6 or {@link #focus} goes to its buttons, Escape away from it. Screen readers are told.
public final class Notices {
    private static final Duration STAYS = Duration.seconds(9);
    private static final double GAP = 10;

    private final Pane layer = new Layer();
    private final PauseTransition patience = new PauseTransition(STAYS);
    private final EventHandler<MouseEvent> elsewhere = this::pressed;
    private @Nullable VBox shown;
    private @Nullable Node before;
    private @Nullable Point2D near;

    public Notices() {
        layer.setPickOnBounds(false);
        layer.setManaged(true);
        patience.setOnFinished(_ -> hideUnlessInUse());
    }

    /// The layer to lay over the window.
    public Node layer() {
        return layer;
    }

    /// Shows a notice at the bottom of the window.
    public void show(Notice notice) {
        show(notice, (Point2D) null);
    }

    /// Shows a notice beside `about`.
    public void show(Notice notice, Node about) {
        Bounds bounds = about.localToScene(about.getLayoutBounds());
        show(notice, new Point2D(bounds.getMinX(), bounds.getMaxY()));
    }

    /// Shows a notice at a point of the scene; null: at the bottom.
    public void show(Notice notice, @Nullable Point2D point) {
        hide();
        near = point;
        VBox box = new VBox();
        box.getStyleClass().add("notice");
        box.getChildren().add(words(notice.says().what(), "notice-text"));
        if (!notice.says().wayOut().isEmpty()) {
            box.getChildren().add(words(notice.says().wayOut(), "notice-way-out"));
        }
        if (!notice.ways().isEmpty()) {
            FlowPane ways = new FlowPane(4, 2);
            notice.ways().forEach(way -> ways.getChildren().add(button(way)));
            box.getChildren().add(ways);
        }
        box.setAccessibleText(notice.says().onOneLine());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        shown = box;
        layer.getChildren().setAll(box);
        // without it the buttons hear no key until the next frame
        box.applyCss();
        box.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        layer.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        patience.playFromStart();
    }

    public boolean isShown() {
        return shown != null;
    }

    /// Goes to the first button of the notice, if there is one.
    public void focus() {
        Node button = shown == null ? null : shown.lookup(".way");
        if (button != null) {
            before = layer.getScene().getFocusOwner();
            button.requestFocus();
        }
    }

    public void hide() {
        patience.stop();
        if (shown != null) {
            layer.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            boolean focused = hasFocus(shown);
            shown = null;
            layer.getChildren().clear();
            if (focused && before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
        before = null;
    }

    private void pressed(MouseEvent event) {
        if (shown != null && event.getTarget() instanceof Node target && !Panels.isInside(target, shown)) {
            hide();
        }
    }

    private Button button(Notice.Way way) {
        Button button = new Button(way.label());
        button.getStyleClass().setAll("way");
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> {
            hide();
            way.go().run();
        });
        return button;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void hideUnlessInUse() {
        if (shown != null && (shown.isHover() || hasFocus(shown))) {
            patience.playFromStart();
        } else {
            hide();
        }
    }

    private static boolean hasFocus(Node box) {
        Node owner = box.getScene() == null ? null : box.getScene().getFocusOwner();
        return owner != null && Panels.isInside(owner, box);
    }

    /// Keeps the notice inside the window.
    private final class Layer extends Pane {
        @Override
        protected void layoutChildren() {
            VBox box = shown;
            if (box == null) {
                return;
            }
            double width =
                    Math.clamp(box.prefWidth(-1), box.minWidth(-1), Math.max(box.minWidth(-1), box.maxWidth(-1)));
            double height = box.prefHeight(width);
            double x = near == null ? (getWidth() - width) / 2 : near.getX() + GAP;
            double y = near == null ? getHeight() - height - 6 * GAP : near.getY() + GAP;
            double right = Math.max(GAP, getWidth() - width - GAP);
            double bottom = Math.max(GAP, getHeight() - height - GAP);
            box.resizeRelocate(
                    snapPositionX(Math.clamp(x, GAP, right)), snapPositionY(Math.clamp(y, GAP, bottom)), width, height);
        }
    }
}
