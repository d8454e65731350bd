package pullboard.plan.sizing;

import java.util.ArrayList;
import java.util.List;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;

/// Works a formula out and writes down each step.
final class Working {
    private final List<Line> lines = new ArrayList<>();

    Fraction given(Term term, String symbol, Fraction value) {
        lines.add(new Line(term, symbol, "", List.of(), value, null));
        return value;
    }

    /// Demand and lead time are given; what is needed in that time comes out.
    Fraction leadDemand(LoopNeeds needs) {
        return leadDemand(needs, "D", "L", "D·L");
    }

    /// The same with a formula's own symbols.
    Fraction leadDemand(LoopNeeds needs, String demandSymbol, String leadSymbol, String product) {
        Rate demand = needs.demand();
        Span lead = needs.lead();
        lines.add(new Line(Term.DEMAND, demandSymbol, "", List.of(), demand.pieces(), demand.per()));
        lines.add(new Line(Term.LEAD, leadSymbol, "", List.of(), lead.amount(), lead.unit()));
        if (lead.unit() != demand.per()) {
            Fraction units = new Span(Fraction.ONE, lead.unit()).in(demand.per());
            String pattern = units.compareTo(Fraction.ONE) > 0 ? "{0} · {1}" : "{0} / {1}";
            Fraction factor = units.max(Fraction.ONE.dividedBy(units));
            lines.add(new Line(
                    Term.LEAD,
                    leadSymbol,
                    pattern,
                    List.of(lead.amount(), factor),
                    lead.in(demand.per()),
                    demand.per()));
        }
        return step(Term.LEAD_DEMAND, product, demand.over(lead), "{0} · {1}", demand.pieces(), lead.in(demand.per()));
    }

    Fraction step(Term term, String symbol, Fraction value, String pattern, Fraction... operands) {
        lines.add(new Line(term, symbol, pattern, List.of(operands), value, null));
        return value;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
