package pullboard.plan.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;

/// What holds for every formula and any shop.
class SizeLawsTest {
    private static final int SHOPS = 1_000;
    private static final List<Term> SAFETIES =
            List.of(Term.SAFETY, Term.SAFETY_STOCK, Term.SAFETY_FACTOR, Term.MINIMUM, Term.CONSTANT, Term.LOT);

    private final SplittableRandom chance = new SplittableRandom(20_261_123);

    private Fraction any(long most) {
        return Fraction.of(chance.nextLong(most * 100), 100);
    }

    private LoopNeeds anyShop() {
        Span.Unit[] units = Span.Unit.values();
        return new LoopNeeds(
                new Rate(any(5_000), units[chance.nextInt(units.length)]),
                new Span(any(60), units[chance.nextInt(units.length)]),
                any(500).plus(Fraction.of(1, 100)),
                any(2),
                any(1_000),
                any(2_000),
                Fraction.of(chance.nextInt(4)),
                any(3),
                Fraction.of(chance.nextInt(3)));
    }

    @ParameterizedTest
    @EnumSource
    void moreDemandLeadTimeOrSafetyNeverTakesACardAway(KanbanFormula formula) {
        for (int i = 0; i < SHOPS; i++) {
            LoopNeeds needs = anyShop();
            Sizing sizing = formula.size(needs);
            LoopNeeds busier = moved(needs, any(300), Fraction.ZERO);
            LoopNeeds slower = moved(needs, Fraction.ZERO, any(10));
            assertThat(formula.size(busier).exact()).isGreaterThanOrEqualTo(sizing.exact());
            assertThat(formula.size(slower).exact()).isGreaterThanOrEqualTo(sizing.exact());
            for (Term safety : SAFETIES) {
                LoopNeeds safer = needs.with(safety, value(needs, safety).plus(any(5)));
                assertThat(formula.size(safer).kanbans()).isGreaterThanOrEqualTo(sizing.kanbans());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAlwaysACardAndNeverOneMoreThanNeeded(KanbanFormula formula) {
        LoopNeeds nothing = LoopNeeds.of(Rate.parse("0/d"), Span.parse("0d"), Fraction.of(10))
                .with(Term.CONSTANT, Fraction.ZERO);
        assertThat(formula.size(nothing).kanbans()).isEqualTo(BigInteger.ONE);
        for (int i = 0; i < SHOPS; i++) {
            Sizing sizing = formula.size(anyShop());
            Fraction cards = Fraction.of(sizing.kanbans());
            assertThat(cards).isGreaterThanOrEqualTo(Fraction.ONE).isGreaterThanOrEqualTo(sizing.exact());
            assertThat(cards.minus(Fraction.ONE)).isLessThan(sizing.exact().max(Fraction.of(1, 1_000)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyItsOwnInputsMatterAndAllOfThemAreInTheWorking(KanbanFormula formula) {
        EnumSet<Term> seen = EnumSet.noneOf(Term.class);
        for (int i = 0; i < SHOPS; i++) {
            LoopNeeds needs = anyShop();
            Sizing sizing = formula.size(needs);
            sizing.lines().stream().filter(Line::isGiven).map(Line::term).forEach(seen::add);
            for (Term input : SAFETIES) {
                if (!formula.inputs().contains(input)) {
                    assertThat(formula.size(needs.with(input, any(9)))).isEqualTo(sizing);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(formula.inputs());
        assertThat(KanbanFormula.of(formula.word())).contains(formula);
    }

    @Test
    void anEmptyContainerIsNoContainer() {
        Rate demand = Rate.parse("1/d");
        Span lead = Span.parse("1d");
        assertThatThrownBy(() -> LoopNeeds.of(demand, lead, Fraction.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        LoopNeeds needs = LoopNeeds.of(demand, lead, Fraction.ONE);
        for (Term input : SAFETIES) {
            assertThatThrownBy(() -> needs.with(input, Fraction.of(-1))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void moreCardsThanAnyShopHasAreStillANumber() {
        LoopNeeds needs = LoopNeeds.of(Rate.parse("999999999999/s"), Span.parse("99999w"), Fraction.parse("0.001"));
        assertThat(KanbanFormula.TOYOTA.size(needs).cards()).isEqualTo(Integer.MAX_VALUE);
    }

    private static LoopNeeds moved(LoopNeeds needs, Fraction demand, Fraction lead) {
        return new LoopNeeds(
                new Rate(needs.demand().pieces().plus(demand), needs.demand().per()),
                new Span(needs.lead().amount().plus(lead), needs.lead().unit()),
                needs.container(),
                needs.safety(),
                needs.safetyStock(),
                needs.lot(),
                needs.minimum(),
                needs.safetyFactor(),
                needs.constant());
    }

    private static Fraction value(LoopNeeds needs, Term term) {
        return switch (term) {
            case SAFETY -> needs.safety();
            case SAFETY_STOCK -> needs.safetyStock();
            case SAFETY_FACTOR -> needs.safetyFactor();
            case MINIMUM -> needs.minimum();
            case CONSTANT -> needs.constant();
            default -> needs.lot();
        };
    }
}
