package pullboard.report.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pullboard.flow.Past;
import pullboard.plan.figure.CarryingRate;
import pullboard.plan.figure.Stretch;
import pullboard.plan.history.SupplyHistory;

/// All key figures of some whole weeks.
public final class Scoreboard {
    private final Past past;
    private final SupplyHistory history;
    private final CarryingRate rate;

    public Scoreboard(Past past, SupplyHistory history, CarryingRate rate) {
        this.past = past;
        this.history = history;
        this.rate = rate;
    }

    /// @param end the day after the last week
    public List<Score> of(LocalDate end, int weeks, ZoneId zone) {
        Figures whole = figures(Stretch.days(end.minusWeeks(weeks), end, zone));
        List<Figures> each = new ArrayList<>();
        for (int week = weeks; week > 0; week--) {
            each.add(figures(Stretch.days(end.minusWeeks(week), end.minusWeeks(week - 1), zone)));
        }
        List<Score> scores = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            Function<Figures, OptionalDouble> value = figures -> figures.value(measure);
            scores.add(new Score(
                    measure, value.apply(whole), each.stream().map(value).toList(), whole.behind(measure)));
        }
        return scores;
    }

    private Figures figures(Stretch stretch) {
        return new Figures(past, history, stretch, rate);
    }
}
