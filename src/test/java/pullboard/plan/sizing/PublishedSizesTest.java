package pullboard.plan.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;

/// The worked examples that those who state a formula give for it. SAP, Oracle and Microsoft give none: theirs are
/// worked by hand from the stated formula, with the numbers of the first example.
class PublishedSizesTest {

    private static LoopNeeds needs(String demand, String lead, long container) {
        return LoopNeeds.of(Rate.parse(demand), Span.parse(lead), Fraction.of(container));
    }

    private static void assertSize(KanbanFormula formula, LoopNeeds needs, String exact, long kanbans) {
        Sizing sizing = formula.size(needs);
        assertThat(sizing.exact()).isEqualTo(Fraction.parse(exact));
        assertThat(sizing.kanbans()).isEqualTo(kanbans);
        assertThat(sizing.lines().getLast().value()).isEqualTo(sizing.exact());
        assertThat(sizing.lines().getLast().term()).isEqualTo(Term.KANBANS);
    }

    /// Textbook exercise, worked at qammunity.org/8438284: 2000 wheels a day, 0.25 + 0.15 days, 10 %, 200 a
    /// container.
    @Test
    void wheels() {
        LoopNeeds wheels = needs("2000/d", "0.4d", 200);
        assertSize(KanbanFormula.TOYOTA, wheels.with(Term.SAFETY, Fraction.parse("0.1")), "4.4", 5);
    }

    /// R. Russell, B. Taylor, *Operations Management*, lean systems: 150 bottles an hour, half an hour, 10 %, 25
    /// each; and its problem of 600 letters an hour, half an hour, 10 %, 100 each.
    @Test
    void bottlesAndLetters() {
        Fraction tenth = Fraction.parse("0.1");
        assertSize(KanbanFormula.TOYOTA, needs("150/h", "30min", 25).with(Term.SAFETY, tenth), "3.3", 4);
        assertSize(KanbanFormula.TOYOTA, needs("600/h", "30min", 100).with(Term.SAFETY, tenth), "3.3", 4);
    }

    /// 1.1 × 100 × 6 / 60 is 11.000000000000002 to a computer that reckons in doubles.
    @Test
    void elevenCardsAreNotTwelve() {
        LoopNeeds needs = needs("100/d", "6d", 60).with(Term.SAFETY, Fraction.parse("0.1"));
        assertSize(KanbanFormula.TOYOTA, needs, "11", 11);
        assertSize(KanbanFormula.AX, needs, "11", 11);
        LoopNeeds factor = needs.with(Term.SAFETY_FACTOR, Fraction.parse("1.1"));
        assertSize(KanbanFormula.SAP, factor.with(Term.CONSTANT, Fraction.ZERO), "11", 11);
    }

    /// IFS Cloud, *About Kanban Calculation Rules*, both examples.
    @Test
    void ifs() {
        LoopNeeds needs = needs("100/d", "2d", 10);
        LoopNeeds basic = needs.with(Term.SAFETY_STOCK, Fraction.of(20)).with(Term.LOT, Fraction.of(50));
        assertSize(KanbanFormula.IFS_BASIC, basic, "27", 27);
        LoopNeeds cycle = needs.with(Term.SAFETY_STOCK, Fraction.of(30)).with(Term.LOT, Fraction.of(350));
        assertSize(KanbanFormula.IFS_CYCLE, cycle, "38", 38);
        assertSize(KanbanFormula.IFS_CYCLE, basic, "22", 22);
    }

    /// JD Edwards EnterpriseOne, *Kanban Management*, Equation 2: 91 × (2 + 1) + 50 = 323 and 67 × (2 + 1) + 50 =
    /// 251.
    @Test
    void jdEdwards() {
        Fraction stock = Fraction.of(50);
        assertSize(KanbanFormula.JD_EDWARDS, needs("91/d", "3d", 1).with(Term.SAFETY_STOCK, stock), "323", 323);
        assertSize(KanbanFormula.JD_EDWARDS, needs("67/d", "3d", 50).with(Term.SAFETY_STOCK, stock), "5.02", 6);
    }

    @Test
    void oneMoreCardThanTheLeadTimeTakes() {
        assertSize(KanbanFormula.ORACLE, needs("2000/d", "0.4d", 200), "5", 5);
        assertSize(KanbanFormula.ORACLE, needs("2000/d", "0.41d", 200), "5.1", 6);
    }

    @Test
    void factorsStocksAndCardsOnTop() {
        LoopNeeds wheels = needs("2000/d", "0.4d", 200);
        assertSize(KanbanFormula.SAP, wheels, "5", 5);
        assertSize(KanbanFormula.SAP, wheels.with(Term.SAFETY_FACTOR, Fraction.parse("1.5")), "7", 7);
        LoopNeeds safe = wheels.with(Term.SAFETY, Fraction.parse("0.1")).with(Term.SAFETY_STOCK, Fraction.of(100));
        assertSize(KanbanFormula.AX, safe, "4.9", 5);
        assertSize(KanbanFormula.AX, safe.with(Term.MINIMUM, Fraction.ONE), "5.9", 6);
    }

    /// QAD, *Lean Manufacturing Training Guide*: the order point is rounded to a multiple of the kanban quantity,
    /// the maximum is order point plus order quantity, and a loop of 6 cards of 100 holds 600.
    @Test
    void aSignalLoopHoldsItsOrderPointAndABatch() {
        LoopNeeds needs = needs("50/d", "5d", 100)
                .with(Term.SAFETY_STOCK, Fraction.of(40))
                .with(Term.LOT, Fraction.of(300));
        BatchSizing batch = BatchSizing.of(needs);
        assertThat(batch.trigger()).isEqualTo(3);
        assertThat(batch.batch()).isEqualTo(3);
        assertThat(batch.kanbans()).isEqualTo(6);
        assertThat(batch.lines()).anySatisfy(line -> {
            assertThat(line.term()).isEqualTo(Term.MAXIMUM);
            assertThat(line.value()).isEqualTo(Fraction.of(600));
        });
        assertSize(KanbanFormula.QAD, needs, "6", 6);
        assertThat(BatchSizing.of(needs("0/d", "1d", 5)).batch()).isEqualTo(1);
    }

    @Test
    void theWorkingReadsLikeAHandCalculation() {
        Sizing sizing = KanbanFormula.TOYOTA.size(needs("250/h", "0.4d", 200).with(Term.SAFETY, Fraction.parse("0.1")));

        assertThat(sizing.lines())
                .extracting(line -> line.symbol() + " = "
                        + (line.isGiven() ? "" : line.working(Fraction::toPlainText) + " = ") + line.value())
                .containsExactly(
                        "D = 250",
                        "L = 0.4",
                        "L = 0.4 · 24 = 9.6",
                        "D·L = 250 · 9.6 = 2400",
                        "α = 0.1",
                        "D·L·(1+α) = 2400 · (1 + 0.1) = 2640",
                        "C = 200",
                        "N = 2640 / 200 = 13.2");
        assertThat(sizing.lines()).extracting(Line::time).startsWith(Span.Unit.HOUR, Span.Unit.DAY, Span.Unit.HOUR);
        assertThat(sizing.cards()).isEqualTo(14);
    }

    @Test
    void hoursOfADayAreDivided() {
        assertThat(KanbanFormula.ORACLE
                        .size(needs("100/d", "3h", 5))
                        .lines()
                        .get(2)
                        .working(Fraction::toPlainText))
                .isEqualTo("3 / 24");
    }
}
