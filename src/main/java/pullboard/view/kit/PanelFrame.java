package pullboard.view.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pullboard.text.Texts;

/// A panel's title, way out, scrolling content and what it ends with.
final class PanelFrame extends VBox {
    private final Button close = new Button();
    private final Node content;

    PanelFrame(String title, Node content, Panels.At at, Texts texts, Runnable closed) {
        this.content = content;
        getStyleClass().addAll("panel", at == Panels.At.SIDE ? "panel-side" : "panel-centre");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        Node foot = foot(content);
        getChildren().addAll(head(title, texts, closed), body(content));
        if (foot != null) {
            getChildren().add(foot);
        }
        if (at == Panels.At.CENTRE) {
            setMaxHeight(Region.USE_PREF_SIZE);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepTabInside);
    }

    private HBox head(String title, Texts texts, Runnable closed) {
        Label name = new Label(title);
        name.getStyleClass().add("title-2");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll("icon-button", "plain", "panel-close");
        close.setAccessibleText(texts.get("panel.close"));
        close.setOnAction(_ -> closed.run());
        HBox head = new HBox(name, close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /// What a form ends with stands below what scrolls, always in view.
    private static @Nullable Node foot(Node content) {
        if (content instanceof Pane form && !form.getChildren().isEmpty()) {
            Node last = form.getChildren().getLast();
            if (last.getStyleClass().contains("panel-foot")) {
                form.getChildren().remove(last);
                return last;
            }
        }
        return null;
    }

    private static ScrollPane body(Node content) {
        VBox padded = new VBox(content);
        padded.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// Gives the focus to the first field, or else to the first thing that can have it.
    void focusFirst() {
        List<Node> stops = stops(content);
        stops.stream()
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .or(() -> stops.stream().findFirst())
                .orElse(close)
                .requestFocus();
    }

    private void keepTabInside(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown() || getScene() == null) {
            return;
        }
        List<Node> stops = stops(this);
        Node owner = getScene().getFocusOwner();
        Node edge = event.isShiftDown() ? stops.getFirst() : stops.getLast();
        if (edge.equals(owner)) {
            (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
            event.consume();
        }
    }

    private static List<Node> stops(Node from) {
        List<Node> found = new ArrayList<>();
        collect(from, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
