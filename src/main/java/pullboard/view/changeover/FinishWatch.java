package pullboard.view.changeover;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.flow.Filter;
import pullboard.flow.Past;
import pullboard.flow.Replay;
import pullboard.flow.forecast.CardForecast;
import pullboard.report.chart.Outlook;
import pullboard.view.flow.FlowSource;
import pullboard.view.kit.Services;
import pullboard.view.kit.Work;

/// When the open cards are usually finished, as the shop's own history tells; figured beside the screen while it is
/// shown.
final class FinishWatch {
    private static final System.Logger LOG = System.getLogger(FinishWatch.class.getName());
    private static final Duration CALM = Duration.seconds(5);

    /// As likely earlier as later.
    private static final int USUAL = 50;

    private final Services services;
    private final FlowSource source;
    private final Runnable told;

    /// Counts questions: nobody waits for the answer to an older one.
    private final AtomicInteger newest = new AtomicInteger();

    private final PauseTransition calm = new PauseTransition(CALM);
    private Map<CardId, Instant> finishes = Map.of();
    private boolean isKnown;
    private long revision = -1;

    FinishWatch(Services services, FlowSource source, Runnable told) {
        this.services = services;
        this.source = source;
        this.told = told;
        calm.setOnFinished(_ -> ask(services.control().now()));
    }

    /// By card; those of which too little is known are not in it.
    Map<CardId, Instant> finishes() {
        return finishes;
    }

    /// Whether the history has been asked.
    boolean isKnown() {
        return isKnown;
    }

    /// The page is shown, or the board has changed.
    void renew(Board board) {
        if (board.revision() == revision) {
            return;
        }
        if (revision < 0) {
            ask(board);
        } else if (calm.getStatus() != Animation.Status.RUNNING) {
            calm.playFromStart();
        }
    }

    void stop() {
        newest.incrementAndGet();
        calm.stop();
        revision = -1;
    }

    private void ask(Board board) {
        int question = newest.incrementAndGet();
        Instant now = services.now().isBefore(board.at()) ? board.at() : services.now();
        revision = board.revision();
        services.work()
                .start(
                        (Work.Progress reading) -> source.ask(
                                board, false, () -> newest.get() != question, reading, past -> usual(past, board, now)),
                        found -> answered(question, found),
                        failure -> {
                            if (newest.get() == question) {
                                LOG.log(System.Logger.Level.WARNING, "finishes could not be figured", failure);
                                answered(question, Map.of());
                            }
                        });
    }

    private static Map<CardId, Instant> usual(Past past, Board board, Instant now) {
        Map<CardId, Instant> found = new HashMap<>();
        for (CardForecast card : new Outlook(Replay.of(past, Filter.ALL), board, now).cards()) {
            CardForecast.Finish finish = card.finish();
            Instant at = finish == null ? null : finish.at(USUAL);
            if (at != null) {
                found.put(past.log().card(card.card()), at);
            }
        }
        return found;
    }

    private void answered(int question, Map<CardId, Instant> found) {
        if (newest.get() == question) {
            finishes = found;
            isKnown = true;
            told.run();
        }
    }
}
