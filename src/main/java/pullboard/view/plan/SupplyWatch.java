package pullboard.view.plan;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import pullboard.control.TroubleException;
import pullboard.plan.history.SupplyHistory;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// Keeps one screen up to date with the history: reads beside the screen, and tells it what was read last. A busy
/// board is not read all the time.
public final class SupplyWatch {
    private static final Duration CALM = Duration.seconds(2);

    private final Services services;
    private final SupplySource source;
    private final Consumer<SupplyHistory> told;
    private final Consumer<String> failed;

    /// Counts questions: nobody waits for the answer to an older one.
    private final AtomicInteger newest = new AtomicInteger();

    private final PauseTransition calm = new PauseTransition(CALM);

    /// @param told what is known, on the JavaFX thread
    /// @param failed why nothing can be read
    public SupplyWatch(Services services, SupplySource source, Consumer<SupplyHistory> told, Consumer<String> failed) {
        this.services = services;
        this.source = source;
        this.told = told;
        this.failed = failed;
        calm.setOnFinished(_ -> read());
    }

    /// Reads now.
    public void read() {
        int question = newest.incrementAndGet();
        services.work()
                .start(
                        (Work.Progress progress) -> source.read(() -> newest.get() != question, progress),
                        history -> {
                            if (newest.get() == question) {
                                told.accept(history);
                            }
                        },
                        failure -> {
                            if (newest.get() == question) {
                                failed.accept(why(failure));
                            }
                        });
    }

    /// Reads soon: the board has changed.
    public void readSoon() {
        if (calm.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            calm.playFromStart();
        }
    }

    /// Reads no more.
    public void stop() {
        newest.incrementAndGet();
        calm.stop();
    }

    private String why(Exception failure) {
        return failure instanceof TroubleException trouble
                ? services.wording().trouble(trouble.trouble()).onOneLine()
                : String.valueOf(failure.getMessage());
    }
}
