package pullboard.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pullboard.control.Mending;
import pullboard.control.Plant;
import pullboard.host.CrashReports;
import pullboard.host.FolderWindow;
import pullboard.host.PlantFile;
import pullboard.host.Setting;
import pullboard.host.Settings;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.view.form.Machine;
import pullboard.view.form.Memory;
import pullboard.view.kit.Look;
import pullboard.view.kit.Notice;
import pullboard.view.kit.WindowPlace;

/// The program's window.
public final class Window {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 256);
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

    private final Stage stage = new Stage();
    private final Desk desk;
    private final Machine machine;
    private final Look look;
    private final CrashReports crashes;
    private WindowPlace place = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

    private Window(Plant plant, Machine machine, Look look, CrashReports crashes) {
        this.machine = machine;
        this.look = look;
        this.crashes = crashes;
        desk = new Desk(plant, machine, look, WIDTH, HEIGHT);
    }

    /// Starts JavaFX, shows the board, and returns when the window was closed.
    ///
    /// @param shown told once, on the JavaFX thread, when the window can be seen
    public static void run(
            Plant plant, Settings settings, Locale language, CrashReports crashes, Consumer<Window> shown)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (Remembered remembered = new Remembered(settings)) {
            Toolkit.start();
            AtomicReference<@Nullable RuntimeException> failed = new AtomicReference<>();
            Platform.runLater(() -> {
                try {
                    Look look = new Look(remembered.read(language), remembered::keep, remembered::held);
                    Window window = new Window(plant, machine(settings), look, crashes);
                    window.open(closed::countDown);
                    window.tell(plant.safekeeping().mendings());
                    window.tellFaults(settings.plant().faults());
                    shown.accept(window);
                } catch (RuntimeException bug) {
                    failed.set(bug);
                    closed.countDown();
                }
            });
            closed.await();
            RuntimeException bug = failed.get();
            if (bug != null) {
                throw bug;
            }
        }
    }

    private static Machine machine(Settings settings) {
        Path home = Path.of(System.getProperty("user.home"));
        return new Machine(
                settings.folder(),
                home,
                FolderWindow::show,
                new Memory(settings::text, settings::put, settings::isFixed));
    }

    /// What was found wrong with the board's files at the opening, and matters to a person.
    private void tell(List<Mending> mendings) {
        mendings.stream()
                .filter(mending -> mending.kind().worthKnowing())
                .findFirst()
                .ifPresent(mending -> desk.services()
                        .notices()
                        .show(new Notice(desk.services().wording().mending(mending), List.of())));
    }

    /// What of the plant's settings could not be used.
    private void tellFaults(List<PlantFile.Fault> faults) {
        Texts texts = desk.services().texts("plant");
        faults.stream()
                .findFirst()
                .map(fault -> Notice.of(texts.get("fault." + fault.kind(), fault.facts())))
                .ifPresent(desk.services().notices()::show);
    }

    /// Brings the window to the front; from any thread.
    public void toFront() {
        Platform.runLater(() -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
    }

    /// Closes the window; from any thread.
    public void close() {
        Platform.runLater(stage::close);
    }

    private void open(Runnable closed) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> failed(bug));
        stage.setTitle("Pullboard");
        for (int size : ICONS) {
            stage.getIcons().add(new Image(icon(size)));
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(desk.scene());
        place();
        desk.showFirst();
        stage.setOnHidden(_ -> {
            look.choose(p -> p.withPlace(newest()));
            desk.close();
            closed.run();
        });
        if (machine.isOn(Setting.KIOSK)) {
            Kiosk.fill(stage, desk.services());
        }
        stage.show();
        stage.xProperty().subscribe(_ -> notePlace());
        stage.yProperty().subscribe(_ -> notePlace());
        stage.widthProperty().subscribe(_ -> notePlace());
        stage.heightProperty().subscribe(_ -> notePlace());
    }

    private static String icon(int size) {
        String file = "icon/board-" + size + ".png";
        return Objects.requireNonNull(Window.class.getResource(file), file).toExternalForm();
    }

    private void place() {
        WindowPlace last = look.now().place();
        if (last == null) {
            stage.centerOnScreen();
            return;
        }
        place = last.on(
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /// A maximised window remembers where it stood before.
    private void notePlace() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen() && stage.getWidth() > 0) {
            place = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private WindowPlace newest() {
        return new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized());
    }

    /// A bug: on file, with a code and a way to pass it on; work goes on.
    private void failed(Throwable bug) {
        CrashReports.Report report = crashes.report(bug, "the window");
        Texts texts = desk.services().texts("view");
        Notice.Way copy = new Notice.Way(
                texts.get("crash.copy"),
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report.details())));
        Sentence says = new Sentence(texts.get("crash.what", report.code()), texts.get("crash.wayOut"));
        desk.services().notices().show(new Notice(says, List.of(copy)));
    }
}
