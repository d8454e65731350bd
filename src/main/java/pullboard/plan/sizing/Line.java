package pullboard.plan.sizing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullboard.plan.Fraction;
import pullboard.plan.Span;

/// One line of a working: what it stands for, its symbol in the formula, how it was worked out, what came out.
///
/// @param pattern how it was worked out, such as `{0} · (1 + {1})`; empty where it was given
/// @param operands the numbers in the pattern
/// @param time the unit of time of a time or a rate, else null
public record Line(
        Term term, String symbol, String pattern, List<Fraction> operands, Fraction value, Span.@Nullable Unit time) {

    public Line {
        operands = List.copyOf(operands);
    }

    public boolean isGiven() {
        return pattern.isEmpty();
    }

    /// The pattern with its numbers, written in the reader's way: `800 · (1 + 0.1)`.
    public String working(Function<Fraction, String> numbers) {
        String working = pattern;
        for (int i = 0; i < operands.size(); i++) {
            working = working.replace("{" + i + "}", numbers.apply(operands.get(i)));
        }
        return working;
    }
}
