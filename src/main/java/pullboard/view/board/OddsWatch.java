package pullboard.view.board;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import pullboard.board.Board;
import pullboard.view.flow.FlowSource;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// Figures the odds of the cards beside the screen, while the board is shown and a person wishes to see them.
final class OddsWatch {
    private static final System.Logger LOG = System.getLogger(OddsWatch.class.getName());

    /// What changes on the board is figured after so long, so that a busy board is not figured all the time.
    private static final Duration CALM = Duration.ofSeconds(5);

    /// Odds that are older are figured again though nothing moved: cards grow older.
    private static final Duration OLD = Duration.ofMinutes(1);

    private final Services services;
    private final FlowSource source;
    private final Consumer<Odds> told;

    /// Counts questions: nobody waits for the answer of an older one.
    private final AtomicInteger newest = new AtomicInteger();

    private final PauseTransition calm = new PauseTransition(javafx.util.Duration.millis(CALM.toMillis()));
    private boolean isOn;
    private boolean isAsking;
    private long revision = -1;
    private Instant asked = Instant.MIN;

    /// @param told the newest odds; {@link Odds#NONE} where they are not wished for
    OddsWatch(Services services, FlowSource source, Consumer<Odds> told) {
        this.services = services;
        this.source = source;
        this.told = told;
        calm.setOnFinished(_ -> ask());
    }

    /// Begins, goes on or ends, as the person has chosen.
    void choose() {
        boolean wished = services.look().now().odds();
        if (wished && !isOn) {
            isOn = true;
            ask();
        } else if (!wished && isOn) {
            stop();
            told.accept(Odds.NONE);
        }
    }

    /// The board may have changed, or time has gone by.
    void renew() {
        if (isOn && !isAsking && calm.getStatus() != Animation.Status.RUNNING && isOld()) {
            calm.playFromStart();
        }
    }

    /// The board is no longer shown.
    void stop() {
        isOn = false;
        isAsking = false;
        newest.incrementAndGet();
        calm.stop();
    }

    private boolean isOld() {
        return services.control().now().revision() != revision
                || !services.now().isBefore(asked.plus(OLD));
    }

    private void ask() {
        int question = newest.incrementAndGet();
        Board board = services.control().now();
        Instant now = services.now().isBefore(board.at()) ? board.at() : services.now();
        isAsking = true;
        revision = board.revision();
        asked = services.now();
        services.work()
                .start(
                        (Work.Progress reading) -> source.ask(
                                board,
                                false,
                                () -> newest.get() != question,
                                reading,
                                past -> Odds.of(past, board, now)),
                        odds -> answered(question, odds),
                        failure -> failed(question, failure));
    }

    private void answered(int question, Odds odds) {
        if (newest.get() == question) {
            isAsking = false;
            told.accept(odds);
        }
    }

    /// A store in trouble is said by the board itself; here there is nothing to show then.
    private void failed(int question, Exception failure) {
        LOG.log(System.Logger.Level.WARNING, "odds could not be figured", failure);
        answered(question, Odds.NONE);
    }
}
