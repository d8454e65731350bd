package pullboard.plan.sizing.evidence;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;
import pullboard.plan.sizing.BatchSizing;
import pullboard.plan.sizing.KanbanFormula;
import pullboard.plan.sizing.LoopNeeds;
import pullboard.plan.sizing.Sizing;
import pullboard.plan.sizing.Term;

/// What goes into the formula of a loop: typed by hand, else measured where enough is known, else as it was planned.
/// Demand is by the day and time in days, of 24 hours each.
///
/// @param demand where the demand is taken from
/// @param leadPercent share of the rounds that are no longer
/// @param typed by hand, by input
public record LoopInputs(
        LoopEvidence evidence, DemandChoice demand, KanbanFormula formula, int leadPercent, Map<Term, Fraction> typed) {
    private static final BigInteger MOST = BigInteger.valueOf(Loop.MOST_CARDS);
    private static final Fraction TENTH = Fraction.of(1, 10);

    public LoopInputs {
        typed = Map.copyOf(typed);
    }

    private Loop loop() {
        return evidence.loop();
    }

    /// An input with its source.
    public Given given(Term term) {
        Fraction own = typed.get(term);
        if (own != null) {
            return Given.of(own, Given.Source.ENTERED);
        }
        return switch (term) {
            case DEMAND -> demand.given(evidence);
            case LEAD -> lead();
            case CONTAINER -> Given.of(Fraction.of(loop().container()), Given.Source.LOOP);
            case LOT -> Given.of(Fraction.of(loop().container()).times(loop().batch()), Given.Source.LOOP);
            case SAFETY -> Given.of(TENTH, Given.Source.ASSUMED);
            case SAFETY_FACTOR, CONSTANT -> Given.of(Fraction.ONE, Given.Source.ASSUMED);
            default -> Given.of(Fraction.ZERO, Given.Source.ASSUMED);
        };
    }

    private Given lead() {
        Duration measured = evidence.missingRounds() == 0 ? evidence.lead(leadPercent) : null;
        if (measured != null) {
            return new Given(
                    days(measured), Given.Source.ROUNDS, evidence.rounds().size(), leadPercent);
        }
        return loop().lead().isZero()
                ? Given.of(Fraction.ZERO, Given.Source.MISSING)
                : Given.of(days(loop().lead()), Given.Source.LOOP);
    }

    private static Fraction days(Duration time) {
        return Fraction.of(time.toSeconds(), Duration.ofDays(1).toSeconds());
    }

    /// What the formula takes, empty where something is missing.
    public Optional<LoopNeeds> needs() {
        List<Term> terms = formula.inputs();
        boolean isShort = terms.stream().anyMatch(term -> given(term).isMissing())
                || given(Term.CONTAINER).value().signum() <= 0;
        if (isShort) {
            return Optional.empty();
        }
        LoopNeeds needs = LoopNeeds.of(
                Rate.perDay(given(Term.DEMAND).value()),
                Span.days(given(Term.LEAD).value()),
                given(Term.CONTAINER).value());
        for (Term term : terms) {
            needs = needs.with(term, given(term).value());
        }
        return Optional.of(needs);
    }

    /// The number of cards, worked out, empty where something is missing.
    public Optional<Sizing> sizing() {
        return needs().map(formula::size);
    }

    /// The loop with so many cards. By the formula for batches a signal loop gets its batch, too; otherwise a batch is
    /// never more than the cards there are.
    public Loop sized(int cards) {
        Loop now = loop();
        int batch = now.batch();
        if (formula == KanbanFormula.QAD && now.kind() == Loop.Kind.SIGNAL) {
            batch = needs().map(needs -> BatchSizing.of(needs).batch().min(MOST).intValue())
                    .orElse(batch);
        }
        return new Loop(
                now.name(),
                now.kind(),
                now.part(),
                now.from(),
                now.to(),
                container(),
                cards,
                Math.min(batch, cards),
                now.route(),
                now.lead(),
                now.levelled(),
                now.tells());
    }

    /// Whole pieces on a card.
    private long container() {
        return Math.max(1, given(Term.CONTAINER).value().ceil().longValueExact());
    }
}
