package pullboard.plan.sizing;

import java.math.BigInteger;
import java.util.List;
import pullboard.plan.Fraction;

/// How many cards a loop needs by a formula, with the working.
///
/// @param exact before rounding
/// @param kanbans rounded up, never below 1
/// @param lines the working, from what was given to the exact number
public record Sizing(KanbanFormula formula, Fraction exact, BigInteger kanbans, List<Line> lines) {

    public Sizing {
        lines = List.copyOf(lines);
    }

    static Sizing of(KanbanFormula formula, Fraction exact, Working working) {
        return new Sizing(formula, exact, exact.ceil().max(BigInteger.ONE), working.lines());
    }

    /// The number of kanbans where it can be one; 2³¹−1 where the inputs ask for more than any shop has.
    public int cards() {
        return kanbans.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
