package pullboard.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Safekeeping;
import pullboard.host.CrashReports;
import pullboard.host.DataFolder;
import pullboard.host.Settings;
import pullboard.store.Progress;
import pullboard.store.Store;
import pullboard.view.Window;

/// A process that opens a window, says so when its first frame is on the screen, and ends: an empty window, or with a
/// folder as argument the board in it.
final class FirstFrame {

    static final String SHOWN = "first frame";

    private FirstFrame() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            empty();
        } else {
            board(new DataFolder(Path.of(args[0])));
        }
        System.exit(0);
    }

    private static void empty() throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1366, 768));
            stage.show();
            afterFirstFrame(done::countDown);
        });
        done.await();
    }

    private static void board(DataFolder folder) throws Exception {
        var clock = Clock.systemUTC();
        try (var store = Store.open(folder.path(), Progress.SILENT);
                var control = new BoardControl(store, clock, Platform::runLater);
                var safekeeping = new Safekeeping(store, control, clock)) {
            var plant = new Plant(control, new Records(store), safekeeping, clock);
            Window.run(
                    plant,
                    Settings.open(folder.settings()),
                    Locale.ENGLISH,
                    new CrashReports(folder, clock, "bench"),
                    window -> afterFirstFrame(window::close));
        }
    }

    /// The second pulse begins when the first one's frame has been handed to the screen.
    private static void afterFirstFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 2) {
                    stop();
                    System.out.println(SHOWN);
                    then.run();
                }
            }
        }.start();
    }
}
