package pullboard.plan.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import pullboard.plan.Fraction;

class LotTest {

    private static Lot order(String demand, String orderCost, String holdingCost) {
        return new Lot(
                Fraction.parse(demand), Fraction.parse(orderCost), Fraction.parse(holdingCost), Optional.empty());
    }

    private static Lot run(String demand, String orderCost, Fraction holdingCost, String capacity) {
        return new Lot(
                Fraction.parse(demand), Fraction.parse(orderCost), holdingCost, Optional.of(Fraction.parse(capacity)));
    }

    /// J. Heizer, B. Render, *Operations Management*, chapter 12, examples 3 to 5: needles, 200 a lot, 5 orders,
    /// $100; and 219 where the demand is 1,200.
    @Test
    void needles() {
        Lot needles = order("1000", "10", "0.50");
        assertThat(needles.best()).isEqualTo(Fraction.of(200));
        assertThat(needles.pieces()).isEqualTo(200);
        assertThat(needles.ordersOf(Fraction.of(200))).isEqualTo(Fraction.of(5));
        assertThat(needles.costOf(Fraction.of(200))).isEqualTo(Fraction.of(100));
        assertThat(order("1200", "10", "0.50").pieces()).isEqualTo(219);
    }

    /// Worked exercises: edshare.soton.ac.uk/id/document/4118 (10,000 bearings a day of 25,000 that can be made,
    /// 1800 pence a set-up, 2 pence a year: 104,642); homeworklib.com/question/1738162 (12,000 a year of 30,000,
    /// $50, $0.10: 4472, holding $134.15); wizedu.com/questions/411 (3650 of 36,500, $50, $12: 184).
    @Test
    void runs() {
        Lot bearings = run("10000", "1800", Fraction.of(2, 365), "25000");
        assertThat(bearings.best().toDouble()).isCloseTo(104_642, within(0.5));
        Lot small = run("12000", "50", Fraction.parse("0.1"), "30000");
        assertThat(small.pieces()).isEqualTo(4472);
        assertThat(small.costOf(Fraction.of(4472)).toDouble()).isCloseTo(134.15 + 134.17, within(0.02));
        assertThat(run("3650", "50", Fraction.of(12), "36500").pieces()).isEqualTo(184);
    }

    @Test
    void noOtherWholeLotCostsLess() {
        var chance = new SplittableRandom(3);
        for (int i = 0; i < 1_000; i++) {
            Fraction demand = Fraction.of(chance.nextLong(1, 90_000));
            Lot lot = new Lot(
                    demand,
                    Fraction.of(chance.nextLong(1, 9_000), 10),
                    Fraction.of(chance.nextLong(1, 900), 10),
                    chance.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(demand.plus(Fraction.of(chance.nextLong(1, 50_000)))));
            Fraction best = Fraction.of(lot.pieces());
            assertThat(best).isGreaterThanOrEqualTo(Fraction.ONE);
            assertThat(lot.costOf(best.plus(Fraction.ONE))).isGreaterThanOrEqualTo(lot.costOf(best));
            if (best.compareTo(Fraction.ONE) > 0) {
                assertThat(lot.costOf(best.minus(Fraction.ONE))).isGreaterThanOrEqualTo(lot.costOf(best));
            }
        }
    }

    @Test
    void whatIsUsedFasterThanMadeHasNoLot() {
        assertThatThrownBy(() -> run("100", "1", Fraction.ONE, "100")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order("100", "1", "0")).isInstanceOf(IllegalArgumentException.class);
    }
}
