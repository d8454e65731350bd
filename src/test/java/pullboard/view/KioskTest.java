package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.screen.Hands;
import pullboard.screen.NeedsDisplay;
import pullboard.screen.ScreenTest;
import pullboard.view.kit.Theme;

@ScreenTest
class KioskTest {
    @TempDir
    Path folder;

    @Test
    @NeedsDisplay
    void itFillsTheScreenStaysOpenAndIsClosedOnPurpose(Hands hands) throws Exception {
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT)) {
            floor.open("settings");
            hands.run(() -> {
                Kiosk.fill(floor.stage);
                Kiosk.guard(floor.stage, floor.services());
            });
            hands.waitFor("it fills the screen", () -> floor.stage.isFullScreen());
            hands.press(KeyCode.ESCAPE);
            hands.run(() -> floor.stage.fireEvent(new WindowEvent(floor.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
            hands.settle();
            assertThat(hands.on(() -> floor.stage.isShowing() && floor.stage.isFullScreen()))
                    .isTrue();
            floor.picture("kiosk");
            hands.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Q);
            hands.waitFor("it is closed", () -> !floor.stage.isShowing());
        }
    }
}
