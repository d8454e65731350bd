package pullboard.report.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pullboard.board.Board;
import pullboard.flow.Past;
import pullboard.plan.figure.ForecastErrors;
import pullboard.plan.figure.Stretch;
import pullboard.plan.history.SupplyHistory;

/// All key figures of some whole weeks.
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

    /// @param end the day after the last week
    public List<Score> of(LocalDate end, int weeks, ZoneId zone) {
        ForecastErrors errors = ForecastErrors.of(history, end, zone);
        Figures whole = figures(Stretch.days(end.minusWeeks(weeks), end, zone), errors);
        List<Figures> each = new ArrayList<>();
        for (int week = weeks; week > 0; week--) {
            each.add(figures(Stretch.days(end.minusWeeks(week), end.minusWeeks(week - 1), zone), errors));
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
