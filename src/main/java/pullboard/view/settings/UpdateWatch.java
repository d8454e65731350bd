package pullboard.view.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ResourceBundle;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pullboard.control.Subscription;
import pullboard.host.Setting;
import pullboard.host.update.ProgramVersion;
import pullboard.host.update.Update;
import pullboard.host.update.UpdateSearch;
import pullboard.view.form.Machine;

/// Looks in the background for a newer version: a while after the start, and once a day. It installs nothing.
public final class UpdateWatch implements Subscription {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long FIRST_SECONDS = 10;
    private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();

    private final Machine machine;
    private final ReadOnlyObjectWrapper<Update> found = new ReadOnlyObjectWrapper<>(new Update.None());
    private @Nullable ScheduledExecutorService timer;

    public UpdateWatch(Machine machine) {
        this.machine = machine;
    }

    /// What was found last. Changes on the JavaFX thread.
    public ReadOnlyObjectProperty<Update> found() {
        return found.getReadOnlyProperty();
    }

    /// Looks from now on, on a real PC.
    ///
    /// @return ends that
    public Subscription start() {
        if (machine.isReal() && timer == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("updates").factory());
            started.scheduleWithFixedDelay(this::look, FIRST_SECONDS, DAY_SECONDS, TimeUnit.SECONDS);
            timer = started;
        }
        return this;
    }

    /// Looks at once, because the folder is another one.
    void again() {
        ScheduledExecutorService running = timer;
        if (running != null) {
            running.execute(this::look);
        }
    }

    private void look() {
        try {
            Update now = search();
            Platform.runLater(() -> found.set(now));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Update search() throws InterruptedException {
        String folder = machine.text(Setting.UPDATES_FOLDER);
        String version = ResourceBundle.getBundle("pullboard.version").getString("version");
        ProgramVersion ours = ProgramVersion.of(version).orElse(null);
        if (!isPath(folder) || ours == null) {
            return new Update.None();
        }
        UpdateSearch search = new UpdateSearch(ours, pullboard.host.update.Platform.here(), LIMIT);
        Update now = search.in(Path.of(folder));
        boolean unwanted = now instanceof Update.Offered offered
                && offered.version().toString().equals(machine.text(Setting.UPDATES_NOT));
        return unwanted ? new Update.None() : now;
    }

    /// Whether such a text can be a folder's name.
    static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException no) {
            return false;
        }
    }

    @Override
    public void close() {
        ScheduledExecutorService running = timer;
        timer = null;
        if (running != null) {
            running.shutdownNow();
        }
    }
}
