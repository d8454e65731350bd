package pullboard.view.alert;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.control.Subscription;
import pullboard.control.TroubleException;
import pullboard.plan.alert.Alerts;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;

/// Counts alerts beside the screen as long as the window lives: some seconds after the board changed, however often,
/// and every other minute, since alerts also come with time.
public final class AlertWatch {
    private static final Duration FIRST = Duration.seconds(4);
    private static final Duration CALM = Duration.seconds(3);
    private static final java.time.Duration AGEING = java.time.Duration.ofMinutes(2);
    private static final int PERCENT = 85;

    private final Services services;
    private final AlertSource source;
    private final ReadOnlyObjectWrapper<@Nullable Counted> counted = new ReadOnlyObjectWrapper<>();
    private final PauseTransition calm = new PauseTransition(CALM);

    /// Counts questions: nobody waits for the answer to an older one.
    private final AtomicInteger newest = new AtomicInteger();

    private boolean isCounting;
    private boolean isStale;

    /// What was counted last.
    ///
    /// @param failure why it could not be counted again; empty: it could
    public record Counted(Alerts alerts, Board board, Instant at, String failure) {}

    public AlertWatch(Services services) {
        this.services = services;
        source = new AlertSource(services.records());
        calm.setOnFinished(_ -> count());
    }

    /// Null: not counted yet. Changes on the JavaFX thread.
    public ReadOnlyObjectProperty<@Nullable Counted> counted() {
        return counted.getReadOnlyProperty();
    }

    /// Begins a little later, when the window stands; the answer ends it.
    public Subscription begin() {
        PauseTransition first = new PauseTransition(FIRST);
        first.setOnFinished(_ -> count());
        first.play();
        Subscription ageing = Ticks.every(AGEING, this::count);
        return Subscriptions.of(first::stop, ageing, services.control().watch(_ -> soon()), this::stop);
    }

    private void stop() {
        newest.incrementAndGet();
        calm.stop();
    }

    private void soon() {
        if (calm.getStatus() != Animation.Status.RUNNING) {
            calm.playFromStart();
        }
    }

    /// Counts at once; one at a time, and once more where the board changed meanwhile.
    public void count() {
        if (isCounting) {
            isStale = true;
            return;
        }
        isCounting = true;
        isStale = false;
        int question = newest.incrementAndGet();
        Board board = services.control().now();
        Instant now = services.now().isBefore(board.at()) ? board.at() : services.now();
        services.work()
                .start(
                        () -> source.of(board, PERCENT, now, () -> newest.get() != question),
                        found -> answered(question, new Counted(found, board, now, "")),
                        failure -> answered(question, failed(board, now, failure)));
    }

    private void answered(int question, Counted answer) {
        isCounting = false;
        if (newest.get() == question) {
            counted.set(answer);
            if (isStale) {
                soon();
            }
        }
    }

    private Counted failed(Board board, Instant now, Exception failure) {
        Counted before = counted.get();
        String why = failure instanceof TroubleException trouble
                ? services.wording().trouble(trouble.trouble()).onOneLine()
                : String.valueOf(failure.getMessage());
        return new Counted(before == null ? Alerts.NONE : before.alerts(), board, now, why);
    }
}
