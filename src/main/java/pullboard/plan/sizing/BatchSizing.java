package pullboard.plan.sizing;

import java.math.BigInteger;
import java.util.List;
import pullboard.plan.Fraction;

/// A signal loop: cards that come back empty wait until a whole batch of them is complete, then all are released.
/// The batch is complete when the full ones have fallen to the order point, which lasts until the batch is there.
///
/// Source: QAD, *Lean Manufacturing Training Guide* (2014 EE), “Additional Kanban Master Maintenance”: order point
/// = (demand during the replenishment lead time + safety stock) · variability, rounded to a multiple of the kanban
/// quantity; buffer maximum = order point + order quantity; an accumulator gathers cards up to the order quantity.
/// The rounding is up here, so that it never takes from the safety.
///
/// @param trigger so many cards are still full when the batch is released
/// @param batch so many cards wait until they are released together, at least 1
/// @param kanbans trigger and batch: all the cards of the loop
public record BatchSizing(BigInteger trigger, BigInteger batch, BigInteger kanbans, List<Line> lines) {

    public BatchSizing {
        lines = List.copyOf(lines);
    }

    public static BatchSizing of(LoopNeeds needs) {
        return work(needs, new Working());
    }

    static BatchSizing work(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs);
        Fraction stock = working.given(Term.SAFETY_STOCK, "SS", needs.safetyStock());
        Fraction factor = working.given(Term.SAFETY_FACTOR, "V", needs.safetyFactor());
        Fraction container = working.given(Term.CONTAINER, "C", needs.container());
        Fraction lot = working.given(Term.LOT, "Q", needs.lot());
        Fraction covered = working.step(
                Term.COVERED_DEMAND,
                "(D·L+SS)·V",
                leadDemand.plus(stock).times(factor),
                "({0} + {1}) · {2}",
                leadDemand,
                stock,
                factor);
        Fraction trigger = Fraction.of(covered.dividedBy(container).ceil());
        working.step(Term.TRIGGER, "⌈(D·L+SS)·V / C⌉", trigger, "⌈{0} / {1}⌉", covered, container);
        Fraction point =
                working.step(Term.ORDER_POINT, "OP", trigger.times(container), "{0} · {1}", trigger, container);
        working.step(Term.MAXIMUM, "OP+Q", point.plus(lot), "{0} + {1}", point, lot);
        Fraction batch = Fraction.of(lot.dividedBy(container).ceil()).max(Fraction.ONE);
        working.step(Term.BATCH, "⌈Q / C⌉", batch, "⌈{0} / {1}⌉", lot, container);
        Fraction all = working.step(Term.KANBANS, "N", trigger.plus(batch), "{0} + {1}", trigger, batch);
        return new BatchSizing(trigger.numerator(), batch.numerator(), all.numerator(), working.lines());
    }
}
