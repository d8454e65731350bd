package pullboard.plan.sizing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pullboard.plan.Fraction;

/// The formulas for the number of cards of a loop that shops and their systems use. Each names its source, what it
/// takes besides demand, lead time and container, and how it is written.
public enum KanbanFormula {
    /// Source: Y. Monden, *Toyota Production System*, the number of kanban in a constant-quantity withdrawal
    /// system: demand over the lead time with the safety coefficient α, over the container's capacity. With the
    /// words of R. G. Schroeder, *Operations Management*: N = D·T·(1+X) / C.
    TOYOTA("N = D·L·(1+α) / C", KanbanFormula::toyota, Term.SAFETY),

    /// Source: SAP Help, *Formulas for Kanban Calculation* and data element KCSAF: number of kanbans =
    /// ((RT · AC) / CONT) · SF + C; factor and constant are 1 unless said otherwise. The constant is 1 where a
    /// kanban is reported empty when it is empty, 0 where its first piece reports it.
    SAP("N = RT·AC / CONT · SF + C", KanbanFormula::sap, Term.SAFETY_FACTOR, Term.CONSTANT),

    /// Source: Oracle Manufacturing, *Overview of Kanban Planning*: “by default, the standard calculation is
    /// (C − 1) · S = D · L”, C cards of size S, daily demand D, lead time L in days.
    ORACLE("(N − 1)·S = D·L", KanbanFormula::oracle),

    /// Source: Microsoft Dynamics AX 2012, *Kanban quantity calculation policies (form)*, kept in Dynamics 365:
    /// kanban quantity = (average daily demand · lead time · (safety factor + 1) + safety stock) / product
    /// quantity of the handling unit + minimum kanban quantity. The product quantity divides both, or pieces would
    /// be added to cards.
    AX("N = (D·L·(1+α) + SS) / C + min", KanbanFormula::ax, Term.SAFETY, Term.SAFETY_STOCK, Term.MINIMUM),

    /// Source: IFS Cloud, *About Kanban Calculation Rules*: number of kanbans = (demand · lead time + safety stock
    /// + lot size) / quantity per kanban, for replenishment that the last piece of a kanban triggers.
    IFS_BASIC("N = (D·L + SS + Q) / C", KanbanFormula::ifsBasic, Term.SAFETY_STOCK, Term.LOT),

    /// Source: IFS Cloud, *About Kanban Calculation Rules*, constant cycle: where the lot is larger than the
    /// demand over the lead time, that demand does not count and the number is (safety stock + lot size) /
    /// quantity per kanban, else (demand · lead time + safety stock) / quantity per kanban. The larger of both is
    /// taken throughout; IFS compares the lot with demand plus safety stock, by which a little more demand could
    /// take cards away.
    IFS_CYCLE("N = (max(D·L, Q) + SS) / C", KanbanFormula::ifsCycle, Term.SAFETY_STOCK, Term.LOT),

    /// Source: as [BatchSizing] says: order point, buffer maximum and what they make in cards.
    QAD("N = ⌈(D·L+SS)·V / C⌉ + ⌈Q / C⌉", KanbanFormula::qad, Term.SAFETY_STOCK, Term.SAFETY_FACTOR, Term.LOT),

    /// Source: JD Edwards EnterpriseOne 9.2, *Kanban Management*, “Kanban Equation 2: Fixed Container Size and
    /// Average Demand”: kanban size = average daily demand · (lead time + scan delta days) + safety stock; cards =
    /// kanban size / container size. The lead time here holds both.
    JD_EDWARDS("N = (D·L + SS) / C", KanbanFormula::jdEdwards, Term.SAFETY_STOCK);

    private final String notation;
    private final Rule rule;
    private final List<Term> extras;

    KanbanFormula(String notation, Rule rule, Term... extras) {
        this.notation = notation;
        this.rule = rule;
        this.extras = List.of(extras);
    }

    @FunctionalInterface
    private interface Rule {
        /// Notes the steps, the last of them the exact number.
        Fraction work(LoopNeeds needs, Working working);
    }

    /// As typed: `ifs-basic`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<KanbanFormula> of(String word) {
        return Arrays.stream(values())
                .filter(formula -> formula.word().equals(word))
                .findFirst();
    }

    /// The formula in symbols, the same in every language.
    public String notation() {
        return notation;
    }

    /// What it takes: demand, lead time, container and its own.
    public List<Term> inputs() {
        return Stream.concat(Stream.of(Term.DEMAND, Term.LEAD, Term.CONTAINER), extras.stream())
                .toList();
    }

    /// Works it out.
    public Sizing size(LoopNeeds needs) {
        Working working = new Working();
        return Sizing.of(this, rule.work(needs, working), working);
    }

    private static Fraction toyota(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs);
        Fraction covered = withSafety(leadDemand, needs, working);
        Fraction container = working.given(Term.CONTAINER, "C", needs.container());
        return working.step(Term.KANBANS, "N", covered.dividedBy(container), "{0} / {1}", covered, container);
    }

    private static Fraction withSafety(Fraction leadDemand, LoopNeeds needs, Working working) {
        Fraction safety = working.given(Term.SAFETY, "α", needs.safety());
        return working.step(
                Term.COVERED_DEMAND,
                "D·L·(1+α)",
                leadDemand.times(safety.plus(Fraction.ONE)),
                "{0} · (1 + {1})",
                leadDemand,
                safety);
    }

    private static Fraction sap(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs, "AC", "RT", "RT·AC");
        Fraction container = working.given(Term.CONTAINER, "CONT", needs.container());
        Fraction containers = working.step(
                Term.CONTAINERS, "RT·AC / CONT", leadDemand.dividedBy(container), "{0} / {1}", leadDemand, container);
        Fraction factor = working.given(Term.SAFETY_FACTOR, "SF", needs.safetyFactor());
        Fraction constant = working.given(Term.CONSTANT, "C", needs.constant());
        return working.step(
                Term.KANBANS,
                "N",
                containers.times(factor).plus(constant),
                "{0} · {1} + {2}",
                containers,
                factor,
                constant);
    }

    private static Fraction oracle(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs);
        Fraction size = working.given(Term.CONTAINER, "S", needs.container());
        Fraction containers =
                working.step(Term.CONTAINERS, "N − 1", leadDemand.dividedBy(size), "{0} / {1}", leadDemand, size);
        return working.step(Term.KANBANS, "N", containers.plus(Fraction.ONE), "{0} + 1", containers);
    }

    private static Fraction ax(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs);
        Fraction covered = withSafety(leadDemand, needs, working);
        Fraction stock = working.given(Term.SAFETY_STOCK, "SS", needs.safetyStock());
        Fraction container = working.given(Term.CONTAINER, "C", needs.container());
        Fraction containers = working.step(
                Term.CONTAINERS,
                "(D·L·(1+α) + SS) / C",
                covered.plus(stock).dividedBy(container),
                "({0} + {1}) / {2}",
                covered,
                stock,
                container);
        Fraction minimum = working.given(Term.MINIMUM, "min", needs.minimum());
        return working.step(Term.KANBANS, "N", containers.plus(minimum), "{0} + {1}", containers, minimum);
    }

    private static Fraction ifsBasic(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs);
        Fraction stock = working.given(Term.SAFETY_STOCK, "SS", needs.safetyStock());
        Fraction lot = working.given(Term.LOT, "Q", needs.lot());
        Fraction container = working.given(Term.CONTAINER, "C", needs.container());
        return working.step(
                Term.KANBANS,
                "N",
                leadDemand.plus(stock).plus(lot).dividedBy(container),
                "({0} + {1} + {2}) / {3}",
                leadDemand,
                stock,
                lot,
                container);
    }

    private static Fraction ifsCycle(LoopNeeds needs, Working working) {
        Fraction leadDemand = working.leadDemand(needs);
        Fraction lot = working.given(Term.LOT, "Q", needs.lot());
        Fraction larger =
                working.step(Term.COVERED_DEMAND, "max(D·L, Q)", leadDemand.max(lot), "max({0}, {1})", leadDemand, lot);
        return withStock(larger, needs, working);
    }

    private static Fraction qad(LoopNeeds needs, Working working) {
        return Fraction.of(BatchSizing.work(needs, working).kanbans());
    }

    private static Fraction jdEdwards(LoopNeeds needs, Working working) {
        return withStock(working.leadDemand(needs), needs, working);
    }

    private static Fraction withStock(Fraction pieces, LoopNeeds needs, Working working) {
        Fraction stock = working.given(Term.SAFETY_STOCK, "SS", needs.safetyStock());
        Fraction container = working.given(Term.CONTAINER, "C", needs.container());
        return working.step(
                Term.KANBANS,
                "N",
                pieces.plus(stock).dividedBy(container),
                "({0} + {1}) / {2}",
                pieces,
                stock,
                container);
    }
}
