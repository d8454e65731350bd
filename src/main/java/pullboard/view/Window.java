package pullboard.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import pullboard.control.Headway;
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

/// The program's window. It is there, plain, as soon as JavaFX is; the board stands in it once it is open.
public final class Window {
    private final Start start;
    private final Machine machine;
    private final Look look;
    private final OpeningPane opening;
    private final WindowFrame frame;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Desk desk;

    /// What a window begins with.
    ///
    /// @param toolkit JavaFX, which is being started
    /// @param opener opens the board, on a thread of its own
    public record Start(
            CompletableFuture<Void> toolkit, Settings settings, Locale language, CrashReports crashes, Opener opener) {}

    /// Opens the board.
    @FunctionalInterface
    public interface Opener {
        /// @param headway told how far it is
        Plant open(Headway headway) throws NotOpened;
    }

    private Window(Start start, Look look, AtomicReference<Reached> reached) {
        this.start = start;
        this.look = look;
        machine = machine(start.settings());
        opening = new OpeningPane(Texts.of("view", start.language()), reached::get);
        frame = new WindowFrame(look, opening.root());
    }

    /// Opens board and window beside one another, and returns when the window was closed.
    ///
    /// @param shown told once, on this thread, when the board can be seen
    /// @throws NotOpened there was no board; the window has said why
    public static void run(Start start, BiConsumer<Window, Plant> shown) throws NotOpened, InterruptedException {
        AtomicReference<Reached> reached = new AtomicReference<>(Reached.NOTHING);
        FutureTask<Plant> opened = new FutureTask<>(
                () -> start.opener().open((step, done, total) -> reached.set(new Reached(step, done, total))));
        Thread opener = Thread.ofPlatform().name("opening").start(opened);
        try (Remembered remembered = new Remembered(start.settings())) {
            Toolkit.await(start.toolkit());
            Window window = Toolkit.get(() -> early(start, remembered, reached));
            List<Image> icons = WindowFrame.icons();
            Platform.runLater(() -> window.frame.wear(icons));
            window.fill(opened, shown);
        } catch (CompletionException bug) {
            throw bug.getCause() instanceof RuntimeException cause ? cause : bug;
        } finally {
            opener.join();
        }
    }

    private static Window early(Start start, Remembered remembered, AtomicReference<Reached> reached) {
        Look look = new Look(remembered.read(start.language()), remembered::keep, remembered::held);
        look.base();
        Window window = new Window(start, look, reached);
        window.frame.show(window.machine.isOn(Setting.KIOSK), window::hidden);
        return window;
    }

    private void fill(FutureTask<Plant> opened, BiConsumer<Window, Plant> shown)
            throws NotOpened, InterruptedException {
        try {
            Plant plant = opened.get();
            if (Toolkit.get(() -> enter(plant))) {
                shown.accept(this, plant);
            }
            closed.await();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotOpened why) {
                Platform.runLater(() -> opening.tell(why.why(), frame::close));
                closed.await();
                throw why;
            }
            throw new CompletionException(e.getCause());
        }
    }

    /// The board comes into the window.
    ///
    /// @return false if nobody waited for it
    private boolean enter(Plant plant) {
        opening.close();
        if (closed.getCount() == 0) {
            return false;
        }
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> failed(bug));
        Desk here = new Desk(plant, machine, look, frame.scene());
        desk = here;
        here.showFirst();
        if (machine.isOn(Setting.KIOSK)) {
            frame.guard(here.services());
        }
        tell(here, plant.safekeeping().mendings());
        tellFaults(here, start.settings().plant().faults());
        return true;
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
    private static void tell(Desk desk, List<Mending> mendings) {
        mendings.stream()
                .filter(mending -> mending.kind().worthKnowing())
                .findFirst()
                .ifPresent(mending -> desk.services()
                        .notices()
                        .show(new Notice(desk.services().wording().mending(mending), List.of())));
    }

    /// What of the plant's settings could not be used.
    private static void tellFaults(Desk desk, List<PlantFile.Fault> faults) {
        Texts texts = desk.services().texts("plant");
        faults.stream()
                .findFirst()
                .map(fault -> Notice.of(texts.get("fault." + fault.kind(), fault.facts())))
                .ifPresent(desk.services().notices()::show);
    }

    /// Brings the window to the front; from any thread.
    public void toFront() {
        Platform.runLater(frame::toFront);
    }

    /// Asks whether a backup is to be restored; from any thread.
    public void offer(Path backup) {
        Platform.runLater(() -> {
            Desk here = desk;
            if (here != null) {
                here.offer(backup);
            }
        });
    }

    /// Closes the window; from any thread.
    public void close() {
        Platform.runLater(frame::close);
    }

    private void hidden() {
        opening.close();
        Desk here = desk;
        if (here != null) {
            here.close();
        }
        closed.countDown();
    }

    /// A bug: on file, with a code and a way to pass it on; work goes on.
    private void failed(Throwable bug) {
        CrashReports.Report report = start.crashes().report(bug, "the window");
        Desk here = desk;
        if (here == null) {
            return;
        }
        Texts texts = here.services().texts("view");
        Notice.Way copy = new Notice.Way(
                texts.get("crash.copy"),
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report.details())));
        Sentence says = new Sentence(texts.get("crash.what", report.code()), texts.get("crash.wayOut"));
        here.services().notices().show(new Notice(says, List.of(copy)));
    }
}
