package pullboard.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does at a screen. A `String` that names a node is a CSS selector (`#pull`, `.card`); the node is
/// waited for, in whichever window it appears. Every wait ends in a failure after ten seconds.
public final class Hands {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// A pause that no scanner makes.
    private static final long SCAN = 70;

    /// Pulses until what was done is drawn, with what that asked for itself.
    private static final int PULSES = 2;

    private final FxRobot robot = new FxRobot();
    private final Fingers fingers = new Fingers(this);

    Hands() {}

    /// Opens a window at the top left of the screen with the scene that `scene` makes on the JavaFX thread.
    public Stage show(Supplier<Scene> scene) {
        var stage = on(() -> {
            var opened = new Stage();
            opened.setScene(scene.get());
            opened.setX(0);
            opened.setY(0);
            opened.show();
            opened.toFront();
            opened.requestFocus();
            return opened;
        });
        waitFor("the window has the focus", stage::isFocused);
        return stage;
    }

    /// The answer of `question`, asked on the JavaFX thread.
    public <T> T on(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("hands belong to the test's own thread");
        }
        var task = new FutureTask<>(question);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE.toSeconds() * 3, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("on the JavaFX thread: " + e.getCause(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the JavaFX thread does not answer", e);
        }
    }

    /// Runs `action` on the JavaFX thread and waits until it is done.
    public void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    public void waitFor(BooleanSupplier condition) {
        waitFor("what the test waits for", condition);
    }

    /// Waits until `condition`, asked on the JavaFX thread, is true.
    public void waitFor(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
        }
    }

    /// The first visible node that `selector` names, as soon as there is one.
    public Node find(String selector) {
        waitFor(selector + " is shown", () -> !visible(selector).isEmpty());
        return on(() -> visible(selector).getFirst());
    }

    /// All visible nodes that `selector` names now; may be none.
    public List<Node> all(String selector) {
        return on(() -> visible(selector));
    }

    /// The text on a label, button, text node or in a field.
    public String text(String selector) {
        var node = find(selector);
        return on(() -> switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case Text text -> text.getText();
            default -> throw new AssertionError(selector + " has no text: " + node);
        });
    }

    public void click(String selector) {
        click(find(selector));
    }

    /// Clicks where the node is drawn, not where it just was.
    public void click(Node node) {
        settle();
        fingers.click(robot.point(node).query());
    }

    public void doubleClick(Node node) {
        robot.doubleClickOn(node);
    }

    public void rightClick(Node node) {
        robot.rightClickOn(node);
    }

    public void moveTo(Node node) {
        robot.moveTo(node);
    }

    /// Turns the wheel by `notches` over the node; positive is down.
    public void scroll(Node node, int notches) {
        robot.moveTo(node);
        robot.scroll(Math.abs(notches), notches > 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
    }

    /// Presses the keys together, the last one last, and lets them go.
    public void press(KeyCode... keys) {
        fingers.press(keys);
        pause();
    }

    /// Types into whatever has the focus. Before Enter and Tab comes a pause, as with a person.
    public void type(String text) {
        for (var piece : text.splitWithDelimiters("[\n\t]", 0)) {
            if (!piece.isEmpty()) {
                fingers.write(piece);
                pause();
            }
        }
    }

    /// Real keys, one after the other, with so many milliseconds between them: a scanner's are 2 to 30 apart, a
    /// person's 60 or more.
    public void keys(String text, int milliseconds) {
        new Keys(on(Robot::new)).type(text, milliseconds);
        settle();
    }

    /// A scanner sends a code and Enter.
    public void scan(String code) {
        keys(code + "\n", 0);
        pause();
    }

    /// So long that what was typed is no scan.
    public void pause() {
        WaitForAsyncUtils.sleep(SCAN, TimeUnit.MILLISECONDS);
        settle();
    }

    /// Takes the node with the left button and holds it.
    public Drag drag(String selector) {
        return drag(find(selector));
    }

    public Drag drag(Node node) {
        robot.moveTo(node);
        robot.press(MouseButton.PRIMARY);
        return new Drag();
    }

    /// Waits until JavaFX has handled what was done and has drawn it.
    public void settle() {
        var drawn = new CountDownLatch(PULSES);
        var pulse = on(() -> {
            var counting = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drawn.countDown();
                }
            };
            counting.start();
            return counting;
        });
        try {
            if (!drawn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("nothing is drawn any more");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        run(pulse::stop);
    }

    void letGo() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static List<Node> visible(String selector) {
        var found = new ArrayList<Node>();
        for (var window : List.copyOf(Window.getWindows())) {
            if (window.isShowing() && window.getScene() != null) {
                for (var node : window.getScene().getRoot().lookupAll(selector)) {
                    if (isVisible(node) && !found.contains(node)) {
                        found.add(node);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isVisible(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /// A drag under way: `drag(card).onto(lane)`, or `drag(card).over(lane)`, a look, and `drop()` or `cancel()`.
    public final class Drag {

        private Drag() {}

        public void onto(String selector) {
            onto(find(selector));
        }

        public void onto(Node target) {
            over(target).drop();
        }

        public Drag over(String selector) {
            return over(find(selector));
        }

        public Drag over(Node target) {
            robot.moveTo(target);
            settle();
            return this;
        }

        public void drop() {
            robot.release(MouseButton.PRIMARY);
            settle();
        }

        /// Escape, then the button is released.
        public void cancel() {
            press(KeyCode.ESCAPE);
            drop();
        }
    }
}
