package pullboard.view.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.text.Texts;

/// Panels inside the window, in place of dialogs: at the side, where the board can still be worked on, or in the
/// middle,
/// with all else out of reach. Tab stays inside the newest one; Escape closes it.
public final class Panels {
    /// A panel in the middle is seen to end above and below.
    private static final Insets MARGIN = new Insets(16);

    private final StackPane layer = new StackPane();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Supplier<Texts> texts;
    private final Runnable opening;

    /// Where a panel stands.
    public enum At {
        SIDE,
        CENTRE
    }

    /// @param opening told before each panel opens
    public Panels(Supplier<Texts> texts, Runnable opening) {
        this.texts = texts;
        this.opening = opening;
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("panel-layer");
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// The layer to lay over the window.
    public Node layer() {
        return layer;
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// Opens a panel around `content`; the answer closes it.
    public Subscription show(String title, Node content, At at) {
        return show(title, content, at, () -> {});
    }

    /// Opens a panel around `content`.
    ///
    /// @param closed told once when it closes, whichever way
    public Subscription show(String title, Node content, At at, Runnable closed) {
        opening.run();
        if (at == At.SIDE) {
            closeSide();
        }
        Node before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        Open[] self = new Open[1];
        PanelFrame frame = new PanelFrame(title, content, at, texts.get(), () -> close(self[0]));
        Region scrim = at == At.CENTRE ? scrim(() -> close(self[0])) : null;
        self[0] = new Open(frame, scrim, at, before, closed);
        open.push(self[0]);
        if (scrim != null) {
            layer.getChildren().add(scrim);
        }
        layer.getChildren().add(frame);
        StackPane.setAlignment(frame, at == At.SIDE ? Pos.CENTER_RIGHT : Pos.CENTER);
        StackPane.setMargin(frame, at == At.SIDE ? Insets.EMPTY : MARGIN);
        trap(self[0]);
        frame.applyCss();
        layer.layout();
        frame.focusFirst();
        return () -> close(self[0]);
    }

    /// Closes the newest panel, if there is one.
    public void closeNewest() {
        if (!open.isEmpty()) {
            close(open.peek());
        }
    }

    /// Closes all, the newest first.
    public void closeAll() {
        while (isOpen()) {
            closeNewest();
        }
    }

    private void closeSide() {
        open.stream().filter(panel -> panel.at == At.SIDE).toList().forEach(this::close);
    }

    private void close(Open panel) {
        if (!open.remove(panel)) {
            return;
        }
        panel.release();
        boolean hadFocus = panel.holdsFocus();
        layer.getChildren().removeAll(panel.frame, panel.scrim);
        if (hadFocus && panel.before != null && panel.before.getScene() != null) {
            panel.before.requestFocus();
        }
        panel.closed.run();
    }

    /// Focus that would leave a panel in the middle comes back to it.
    private void trap(Open panel) {
        if (panel.at == At.SIDE || layer.getScene() == null) {
            return;
        }
        ChangeListener<Node> keepIn = (_, _, owner) -> {
            if (owner != null && panel.equals(open.peek()) && !isInside(owner, layer)) {
                panel.frame.focusFirst();
            }
        };
        var focus = layer.getScene().focusOwnerProperty();
        focus.addListener(keepIn);
        panel.letGo = () -> focus.removeListener(keepIn);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            closeNewest();
            event.consume();
        }
    }

    private static Region scrim(Runnable close) {
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(event -> {
            close.run();
            event.consume();
        });
        return scrim;
    }

    static boolean isInside(Node node, Node area) {
        for (@Nullable Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at.equals(area)) {
                return true;
            }
        }
        return node.equals(area);
    }

    private static final class Open {
        private final PanelFrame frame;
        private final @Nullable Region scrim;
        private final At at;
        private final @Nullable Node before;
        private final Runnable closed;
        private Subscription letGo = () -> {};

        Open(PanelFrame frame, @Nullable Region scrim, At at, @Nullable Node before, Runnable closed) {
            this.frame = frame;
            this.scrim = scrim;
            this.at = at;
            this.before = before;
            this.closed = closed;
        }

        void release() {
            letGo.close();
        }

        boolean holdsFocus() {
            Node owner = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
            return owner == null || isInside(owner, frame);
        }
    }
}
