package pullboard.board.supply;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check list that was filled in.
public record CheckResult(
        long number, Instant at, int station, String plan, String card, List<Answer> answers, String by)
        implements Fact {
    public CheckResult {
        answers = List.copyOf(answers);
    }

    /// The answer to one point; `value` where it was measured.
    public record Answer(
            String point, boolean good, @Nullable BigDecimal value) {}

    public boolean isGood() {
        return answers.stream().allMatch(Answer::good);
    }

    @Override
    public CheckResult recorded(long number, Instant at) {
        return new CheckResult(number, at, station, plan, card, answers, by);
    }

    @Override
    public String fault() {
        return answers.isEmpty() ? "answers" : "";
    }
}
