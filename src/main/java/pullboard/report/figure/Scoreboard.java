package pullboard.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pullboard.board.Board;
import pullboard.flow.Past;
import pullboard.plan.figure.ForecastErrors;
import pullboard.plan.figure.Stretch;
import pullboard.plan.history.SupplyHistory;

/// All key figures of some time.
public final class Scoreboard {
    private final Past past;
    private final SupplyHistory history;
    private final Board board;

    /// @param board whose carrying rate and names hold
    public Scoreboard(Past past, SupplyHistory history, Board board) {
        this.past = past;
        this.history = history;
        this.board = board;
    }

    public List<Score> of(Timeframe frame) {
        Stretch all = frame.whole();
        ForecastErrors errors = ForecastErrors.of(history, Timeframe.last(all).plusDays(1), all.zone());
        Figures whole = figures(all, errors);
        List<Figures> each = new ArrayList<>();
        for (Stretch part : frame.parts()) {
            each.add(figures(part, errors));
        }
        List<Score> scores = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Function<Figures, OptionalDouble> value = figures -> figures.value(measure);
            scores.add(new Score(
                    measure, value.apply(whole), each.stream().map(value).toList(), whole.behind(measure)));
        }
        return scores;
    }

    private Figures figures(Stretch stretch, ForecastErrors errors) {
        return new Figures(past, history, stretch, board, errors);
    }
}
