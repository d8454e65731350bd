package pullboard;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import pullboard.cli.Commands;
import pullboard.cli.Errands;
import pullboard.cli.Help;
import pullboard.cli.Speech;
import pullboard.control.Headway;
import pullboard.control.Plant;
import pullboard.control.Trouble;
import pullboard.host.CrashReports;
import pullboard.host.Ownership;
import pullboard.host.Reception;
import pullboard.host.Setting;
import pullboard.host.Settings;
import pullboard.store.Store;
import pullboard.store.StoreTrouble;
import pullboard.text.Sentence;
import pullboard.view.NotOpened;
import pullboard.view.Window;

/// A start that shows the board in its window. Screen and board come up beside one another; once the board stands,
/// other processes' commands are done here, until the window is closed.
final class OnScreen {
    private static final System.Logger LOG = System.getLogger(OnScreen.class.getName());

    private final Clock clock;
    private final Settings settings;
    private final Speech speech;
    private final PrintStream err;
    private final CrashReports crashes;
    private final AtomicReference<@Nullable Opened> opened = new AtomicReference<>();

    OnScreen(Clock clock, Settings settings, Speech speech, PrintStream err, CrashReports crashes) {
        this.clock = clock;
        this.settings = settings;
        this.speech = speech;
        this.err = err;
        this.crashes = crashes;
    }

    /// @param toolkit JavaFX, which is being started
    /// @param backup what the window is opened with
    /// @return the exit code
    int run(CompletableFuture<Void> toolkit, Path data, Ownership ownership, Commands commands, @Nullable Path backup)
            throws StoreTrouble, InterruptedException {
        AtomicReference<AutoCloseable> door = new AtomicReference<>(() -> {});
        try {
            Window.Start start = new Window.Start(
                    toolkit, settings, speech.texts().locale(), crashes, headway -> open(data, headway));
            Window.run(start, (window, plant) -> {
                Errands errands = new Errands(commands, plant, crashes, window::toFront, window::offer);
                door.set(listen(ownership, errands));
                plant.safekeeping()
                        .keepTime(
                                () -> settings.text(Setting.BACKUPS_FOLDER.key())
                                        .orElse(""),
                                OnScreen::noBackup);
                if (backup != null) {
                    window.offer(backup);
                }
            });
            return Commands.DONE;
        } catch (NotOpened told) {
            return Commands.FAILED;
        } catch (UnsupportedOperationException noDisplay) {
            return new Help(speech).fail(err, speech.get("no.display"));
        } finally {
            close(door.get());
            Opened board = opened.get();
            if (board != null) {
                board.close();
            }
        }
    }

    /// On a thread of its own. What went wrong is told here as well as on the screen: nobody may be looking.
    private Plant open(Path data, Headway headway) throws NotOpened {
        try {
            Opened board = Opened.of(Store.open(data, headway::at), clock, Platform::runLater);
            opened.set(board);
            return board.plant();
        } catch (StoreTrouble trouble) {
            LOG.log(System.Logger.Level.WARNING, "the board could not be opened", trouble);
            throw told(speech.wording().trouble(Trouble.of(trouble)), trouble);
        } catch (RuntimeException bug) {
            CrashReports.Report report = crashes.report(bug, "opening the board");
            throw told(
                    new Sentence(
                            speech.get(
                                    "bug",
                                    report.code(),
                                    report.file().map(Path::toString).orElse("-")),
                            ""),
                    bug);
        }
    }

    private NotOpened told(Sentence why, Exception cause) {
        new Help(speech).fail(err, why);
        err.flush();
        return new NotOpened(why, cause);
    }

    private static void noBackup(Trouble trouble) {
        LOG.log(System.Logger.Level.WARNING, "no backup could be taken: " + trouble);
    }

    private static AutoCloseable listen(Ownership ownership, Errands errands) {
        try {
            return Reception.open(ownership, errands);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "other processes have to wait until the window is closed", e);
            return () -> {};
        }
    }

    private static void close(AutoCloseable door) {
        try {
            door.close();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "the door did not close", e);
        }
    }
}
