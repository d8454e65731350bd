package pullboard.plan.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import pullboard.plan.Fraction;
import pullboard.plan.Rate;
import pullboard.plan.Span;

class SafetyStockTest {

    private static SafetyStock stock(String demand, long sigma, String lead, String sigmaLead, String service) {
        return new SafetyStock(
                Rate.parse(demand),
                Fraction.of(sigma),
                Span.parse(lead),
                Span.parse(sigmaLead),
                Fraction.parse(service));
    }

    /// Textbook exercise, worked at ftp.mabprofil.qc.ca/encuentra/15561827: 150 a day ± 2, 4 days ± 0.5, 95 %: σ =
    /// 75.10659 and, with z rounded to 1.65, a reorder point of 724.
    @Test
    void demandAndLeadTimeVary() {
        SafetyStock stock = stock("150/d", 2, "4d", "0.5d", "0.95");
        assertThat(stock.deviation()).isCloseTo(75.10659, within(1e-5));
        assertThat(stock.reorderPoint()).isCloseTo(724, within(0.5));
        assertThat(stock.leadDemand()).isEqualTo(Fraction.of(600));
    }

    /// J. Heizer, B. Render, *Operations Management*, chapter 12, solved problem: 60 surgery packs a week, 6 weeks
    /// ± 2, 90 %: 360 + 153.6 = 513.6 with z rounded to 1.28.
    @Test
    void onlyTheLeadTimeVaries() {
        SafetyStock stock = stock("60/w", 0, "6w", "2w", "0.9");
        assertThat(stock.deviation()).isEqualTo(120);
        assertThat(stock.pieces()).isCloseTo(153.6, within(0.2));
        assertThat(stock.reorderPoint()).isCloseTo(513.6, within(0.2));
    }

    /// W. J. Stevenson, *Operations Management*, chapter 12, example 8: 50 tons ± 5 over the lead time, a risk of
    /// 3 %: 9.40 and 59.40 with z = 1.88.
    @Test
    void onlyTheDemandVaries() {
        SafetyStock stock = stock("50/w", 5, "1w", "0w", "0.97");
        assertThat(stock.z()).isCloseTo(1.88, within(0.001));
        assertThat(stock.pieces()).isCloseTo(9.40, within(0.005));
        assertThat(stock.reorderPoint()).isCloseTo(59.40, within(0.005));
    }

    @Test
    void otherUnitsOfTimeSayTheSame() {
        assertThat(stock("60/w", 9, "42d", "14d", "0.9").reorderPoint())
                .isEqualTo(stock("60/w", 9, "6w", "2w", "0.9").reorderPoint());
    }

    @Test
    void moreOfAnyUncertaintyNeedsMoreStock() {
        var chance = new SplittableRandom(7);
        for (int i = 0; i < 1_000; i++) {
            Rate demand = new Rate(Fraction.of(chance.nextLong(5_000), 10), Span.Unit.DAY);
            Fraction sigma = Fraction.of(chance.nextLong(900), 10);
            Span lead = Span.days(Fraction.of(chance.nextLong(1, 400), 10));
            Span sigmaLead = Span.days(Fraction.of(chance.nextLong(90), 10));
            Fraction service = Fraction.of(chance.nextLong(500, 999), 1_000);
            double pieces = new SafetyStock(demand, sigma, lead, sigmaLead, service).pieces();
            Fraction more = Fraction.of(1, 10);
            Span longer = Span.days(lead.amount().plus(more));
            Span shakier = Span.days(sigmaLead.amount().plus(more));
            Fraction surer = service.plus(Fraction.of(1, 2_000));
            assertThat(pieces).isNotNegative();
            assertThat(new SafetyStock(demand, sigma.plus(more), lead, sigmaLead, service).pieces())
                    .isGreaterThanOrEqualTo(pieces);
            assertThat(new SafetyStock(demand, sigma, longer, sigmaLead, service).pieces())
                    .isGreaterThanOrEqualTo(pieces);
            assertThat(new SafetyStock(demand, sigma, lead, shakier, service).pieces())
                    .isGreaterThanOrEqualTo(pieces);
            assertThat(new SafetyStock(demand, sigma, lead, sigmaLead, surer).pieces())
                    .isGreaterThanOrEqualTo(pieces);
        }
    }

    @Test
    void nobodyCanPromiseEverything() {
        assertThatThrownBy(() -> stock("1/d", 1, "1d", "0d", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(stock("1/d", 1, "1d", "0d", "0.9999999999999999999999999").z())
                .isBetween(10.0, 11.0);
        assertThat(stock("1/d", 1, "1d", "0d", "0.5").z()).isZero();
    }
}
