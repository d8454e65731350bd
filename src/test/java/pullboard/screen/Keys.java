package pullboard.screen;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/// Real keys of a US keyboard, at a speed.
final class Keys {
    private static final Map<Character, KeyCode> PLAIN = Map.of(
            '-', KeyCode.MINUS,
            '/', KeyCode.SLASH,
            '.', KeyCode.PERIOD,
            ' ', KeyCode.SPACE,
            '\n', KeyCode.ENTER,
            '\t', KeyCode.TAB);
    private static final Map<Character, KeyCode> SHIFTED =
            Map.of('~', KeyCode.BACK_QUOTE, '#', KeyCode.DIGIT3, '?', KeyCode.SLASH);

    private final Robot robot;

    /// @param robot made on the JavaFX thread
    Keys(Robot robot) {
        this.robot = robot;
    }

    /// @param milliseconds from one key to the next; 0: as fast as the display takes them, however busy the machine is
    void type(String text, int milliseconds) {
        if (milliseconds == 0) {
            Platform.runLater(() -> text.chars().forEach(c -> press((char) c)));
            return;
        }
        for (var c : text.toCharArray()) {
            Platform.runLater(() -> press(c));
            WaitForAsyncUtils.sleep(milliseconds, TimeUnit.MILLISECONDS);
        }
    }

    private void press(char c) {
        var shift = Character.isUpperCase(c) || SHIFTED.containsKey(c);
        var key = key(c);
        if (shift) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        if (shift) {
            robot.keyRelease(KeyCode.SHIFT);
        }
    }

    private static KeyCode key(char c) {
        if (PLAIN.containsKey(c)) {
            return PLAIN.get(c);
        }
        if (SHIFTED.containsKey(c)) {
            return SHIFTED.get(c);
        }
        return Character.isDigit(c)
                ? KeyCode.valueOf("DIGIT" + c)
                : KeyCode.valueOf(String.valueOf(Character.toUpperCase(c)));
    }
}
