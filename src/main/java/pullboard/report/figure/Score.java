package pullboard.report.figure;

import java.util.List;
import java.util.OptionalDouble;

/// A key figure over some weeks or days.
///
/// @param value of all the time together; empty: nothing happened that it could be worked out from
/// @param weeks its value in each week, or day, the oldest first
/// @param behind what it was counted from, as far as it can be named: orders, purchases, loops, cards
public record Score(Measure measure, OptionalDouble value, List<OptionalDouble> weeks, List<String> behind) {
    public Score {
        weeks = List.copyOf(weeks);
        behind = List.copyOf(behind);
    }

    /// It in one of its weeks, from 0 for the oldest.
    Score in(int week) {
        return new Score(measure, weeks.get(week), List.of(), List.of());
    }

    /// Whether it is as good as the target or better; not where there is no value.
    public boolean reaches(double target) {
        return value.isPresent() && measure.reaches(value.getAsDouble(), target);
    }
}
