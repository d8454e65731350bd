package pullboard.view;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import pullboard.view.kit.Fonts;

/// JavaFX, started once.
final class Toolkit {
    private Toolkit() {}

    /// Starts JavaFX if it is not running yet, and waits until it does; it then runs until the program ends.
    static void start() throws InterruptedException {
        Fonts.prepare();
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Fonts.load();
                started.countDown();
            });
        } catch (IllegalStateException running) {
            return;
        }
        started.await();
    }
}
