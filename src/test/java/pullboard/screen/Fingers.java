package pullboard.screen;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Keys and buttons as fast as the screen takes them: each is waited for until a window has heard it, and no longer.
final class Fingers {
    /// Milliseconds; a window that closed meanwhile, or another one, does not hear the end.
    private static final long DEAF = 1000;

    private final Hands hands;

    Fingers(Hands hands) {
        this.hands = hands;
    }

    /// Real keys, pressed together.
    void press(KeyCode... keys) {
        var real = Stream.of(keys).map(Fingers::onKeyboard).toList();
        heard(KeyEvent.KEY_RELEASED, keys.length, robot -> {
            real.forEach(robot::keyPress);
            real.reversed().forEach(robot::keyRelease);
        });
    }

    private static KeyCode onKeyboard(KeyCode key) {
        if (key != KeyCode.SHORTCUT) {
            return key;
        }
        return System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;
    }

    /// A real click of the left button.
    void click(Point2D at) {
        heard(MouseEvent.MOUSE_RELEASED, 1, robot -> {
            robot.mouseMove(at);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /// Characters of any alphabet, which no keyboard needs to have, to whatever has the focus.
    void write(String text) {
        for (var character : text.split("")) {
            hands.run(() -> write(focused().getScene(), character));
        }
    }

    private static void write(Scene scene, String character) {
        var key = switch (character) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
        fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
        fire(scene, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        fire(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", key.getName(), key, false, false, false, false));
    }

    private static void fire(Scene scene, KeyEvent event) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event);
    }

    private static Window focused() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no window has the focus"));
    }

    private interface Deed {
        void with(Robot robot);
    }

    private void heard(EventType<? extends InputEvent> last, int times, Deed deed) {
        var heard = new CountDownLatch(times);
        EventHandler<InputEvent> ear = _ -> heard.countDown();
        var windows = hands.on(() -> {
            var open = List.copyOf(Window.getWindows());
            open.forEach(window -> window.addEventFilter(last, ear));
            deed.with(new Robot());
            return open;
        });
        try {
            heard.await(DEAF, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        hands.run(() -> windows.forEach(window -> window.removeEventFilter(last, ear)));
        hands.settle();
    }
}
