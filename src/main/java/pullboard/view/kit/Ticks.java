package pullboard.view.kit;

import java.time.Duration;
import javafx.application.Platform;
import pullboard.control.Subscription;

/// Does something on the JavaFX thread every so often. A running animation would have JavaFX draw sixty times a second
/// even while nothing moves; this costs nothing in between.
public final class Ticks {
    private Ticks() {}

    /// From one such time from now on, until closed on the JavaFX thread.
    public static Subscription every(Duration time, Runnable deed) {
        boolean[] over = {false};
        Thread ticking = Thread.ofVirtual().name("ticks").start(() -> {
            try {
                while (true) {
                    Thread.sleep(time);
                    Platform.runLater(() -> {
                        if (!over[0]) {
                            deed.run();
                        }
                    });
                }
            } catch (InterruptedException closed) {
                // nothing more to do
            }
        });
        return () -> {
            over[0] = true;
            ticking.interrupt();
        };
    }
}
