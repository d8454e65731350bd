package pullboard.view.order;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.control.Subscription;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.forecast.CardForecast;
import pullboard.report.chart.Outlook;
import pullboard.view.flow.FlowSource;
import pullboard.view.kit.Services;
import pullboard.view.kit.Subscriptions;
import pullboard.view.kit.Ticks;
import pullboard.view.kit.Work;

/// Figures beside the screen how the orders stand while they are shown: at once on each new board, and a little later
/// with the odds of its cards, which take a look at all history.
final class OrdersWatch {
    private static final System.Logger LOG = System.getLogger(OrdersWatch.class.getName());
    private static final Duration CALM = Duration.ofSeconds(5);
    private static final Duration OLD = Duration.ofMinutes(1);

    private final Services services;
    private final FlowSource source;
    private final Consumer<OrdersModel> told;

    /// Counts questions: nobody waits for the answer of an older one.
    private final AtomicInteger newest = new AtomicInteger();

    private final PauseTransition calm = new PauseTransition(javafx.util.Duration.millis(CALM.toMillis()));
    private Map<CardId, Double> odds = Map.of();
    private boolean isAsking;
    private boolean isFiguring;
    private boolean isStale;
    private int percent;

    /// @param percent confidence, 1 to 100
    /// @param told on the JavaFX thread
    OrdersWatch(Services services, FlowSource source, int percent, Consumer<OrdersModel> told) {
        this.services = services;
        this.source = source;
        this.percent = percent;
        this.told = told;
        calm.setOnFinished(_ -> ask());
    }

    /// Begins; the answer ends it.
    Subscription begin() {
        figure();
        ask();
        Subscription ageing = Ticks.every(OLD, this::renew);
        return Subscriptions.of(ageing, this::stop, services.control().watch(_ -> renew()));
    }

    /// Figures with another confidence.
    void choose(int other) {
        percent = other;
        figure();
    }

    private void stop() {
        newest.incrementAndGet();
        calm.stop();
    }

    private void renew() {
        figure();
        if (!isAsking && calm.getStatus() != Animation.Status.RUNNING) {
            calm.playFromStart();
        }
    }

    /// One at a time; what came meanwhile is figured after it.
    private void figure() {
        if (isFiguring) {
            isStale = true;
            return;
        }
        isFiguring = true;
        isStale = false;
        Board board = services.control().now();
        Map<CardId, Double> known = odds;
        int chosen = percent;
        Instant now = present(board);
        services.work()
                .start(
                        () -> OrdersModel.of(board, chosen, known, now),
                        model -> {
                            isFiguring = false;
                            told.accept(model);
                            if (isStale) {
                                figure();
                            }
                        },
                        failure -> {
                            isFiguring = false;
                            Thread thread = Thread.currentThread();
                            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
                        });
    }

    private void ask() {
        int question = newest.incrementAndGet();
        Board board = services.control().now();
        Instant now = present(board);
        isAsking = true;
        services.work()
                .start(
                        (Work.Progress reading) -> source.ask(
                                board, false, () -> newest.get() != question, reading, past -> odds(past, board, now)),
                        found -> answered(question, found),
                        failure -> {
                            LOG.log(System.Logger.Level.WARNING, "odds of orders could not be figured", failure);
                            answered(question, Map.of());
                        });
    }

    private void answered(int question, Map<CardId, Double> found) {
        if (newest.get() == question) {
            isAsking = false;
            boolean isOther = !odds.equals(found);
            odds = found;
            if (isOther) {
                figure();
            }
        }
    }

    /// The same as the board shows on its cards.
    private static Map<CardId, Double> odds(Past past, Board board, Instant now) {
        Map<CardId, Double> odds = new HashMap<>();
        for (CardForecast card : new Outlook(Replay.of(past, Filter.ALL), board, now).cards()) {
            card.dueOdds().ifPresent(chance -> odds.put(past.log().card(card.card()), chance));
        }
        return odds;
    }

    /// The clock of this PC may be behind that of the last entry.
    private Instant present(Board board) {
        Instant now = services.now();
        return now.isBefore(board.at()) ? board.at() : now;
    }
}
