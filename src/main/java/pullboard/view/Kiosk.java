package pullboard.view;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// A window on a shop-floor PC that shows nothing else: the whole screen, and not closed by accident. Ctrl+Alt+Q
/// closes it, and so does holding the clock.
final class Kiosk {
    static final Duration HOLD = Duration.seconds(3);
    private static final KeyCombination LEAVE =
            new KeyCodeCombination(KeyCode.Q, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN);

    private final Stage stage;
    private final Services services;
    private final PauseTransition hold = new PauseTransition(HOLD);

    private Kiosk(Stage stage, Services services) {
        this.stage = stage;
        this.services = services;
    }

    /// Fills the screen from when the stage is shown.
    static void fill(Stage stage) {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(true);
    }

    /// Keeps a stage with the board in it open.
    static void guard(Stage stage, Services services) {
        Kiosk kiosk = new Kiosk(stage, services);
        stage.setOnCloseRequest(request -> {
            request.consume();
            kiosk.tell();
        });
        kiosk.listen(stage.getScene());
    }

    private void listen(Scene scene) {
        scene.getAccelerators().put(LEAVE, stage::close);
        hold.setOnFinished(_ -> stage.close());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getTarget() instanceof Node node && isClock(node)) {
                hold.playFromStart();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold.stop());
    }

    private static boolean isClock(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("clock")) {
                return true;
            }
        }
        return false;
    }

    private void tell() {
        Texts texts = services.texts("view");
        services.notices()
                .show(new Notice(
                        new Sentence(texts.get("kiosk.stays"), texts.get("kiosk.leave")), java.util.List.of()));
    }
}
