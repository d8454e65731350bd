package pullboard.plan.sizing;

import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;

/// What the size of a loop is worked out from. Each formula takes its part of it.
///
/// @param demand what the consuming place takes
/// @param lead from the empty container to the full one
/// @param container pieces that a card stands for, above 0
/// @param safety a share on top of the demand over the lead time: 0.1 is 10 %
/// @param safetyStock pieces
/// @param lot pieces made or ordered at a time
/// @param minimum cards on top
/// @param safetyFactor times what the lead time takes; 1 adds nothing
/// @param constant cards on top: 1 where a container is sent when it is empty, 0 where its first piece sends it
public record LoopNeeds(
        Rate demand,
        Span lead,
        Fraction container,
        Fraction safety,
        Fraction safetyStock,
        Fraction lot,
        Fraction minimum,
        Fraction safetyFactor,
        Fraction constant) {

    /// @throws IllegalArgumentException where something is below 0 or a container holds nothing
    public LoopNeeds {
        boolean below = demand.pieces().signum() < 0
                || lead.amount().signum() < 0
                || safety.signum() < 0
                || safetyStock.signum() < 0
                || lot.signum() < 0
                || minimum.signum() < 0
                || safetyFactor.signum() < 0
                || constant.signum() < 0;
        if (below || container.signum() <= 0) {
            throw new IllegalArgumentException("below 0, or an empty container");
        }
    }

    /// Without any safety: factor and constant are 1, as SAP has them, all else is 0.
    public static LoopNeeds of(Rate demand, Span lead, Fraction container) {
        return new LoopNeeds(
                demand,
                lead,
                container,
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ONE,
                Fraction.ONE);
    }

    /// The same with one of the inputs changed that have no unit of time; other terms change nothing.
    public LoopNeeds with(Term input, Fraction value) {
        return new LoopNeeds(
                demand,
                lead,
                input == Term.CONTAINER ? value : container,
                input == Term.SAFETY ? value : safety,
                input == Term.SAFETY_STOCK ? value : safetyStock,
                input == Term.LOT ? value : lot,
                input == Term.MINIMUM ? value : minimum,
                input == Term.SAFETY_FACTOR ? value : safetyFactor,
                input == Term.CONSTANT ? value : constant);
    }
}
