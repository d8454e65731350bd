package pullboard.plan.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.plan.Fraction;

class SupplyOutlookTest {
    private final SupplyShop shop = new SupplyShop();

    /// After two weeks 500 of 1500 screws are used up, ordered for Friday; it is Monday.
    @BeforeEach
    void fiveHundredScrewsInTwoWeeks() {
        shop.full("SCREWS-01", "SCREWS-02", "SCREWS-03");
        shop.later(Duration.ofDays(10));
        shop.consumes("SCREWS-01");
        shop.later(Duration.ofDays(4));
        shop.orders("SCREWS-01");
    }

    private List<PartSupply> parts() {
        return PartSupply.all(shop.board().books(), shop.history(), shop.now());
    }

    private PartSupply screws() {
        return parts().getLast();
    }

    private SupplyOutlook outlook() {
        return SupplyOutlook.all(shop.board().books(), parts(), shop.history(), shop.now(), ZoneOffset.UTC)
                .getLast();
    }

    @Test
    void useIsAveragedOverTheDaysThatAreKnown() {
        assertThat(screws().perDay()).isEqualTo(Fraction.of(500, 14));
        assertThat(screws().cover()).isEqualTo(Fraction.of(28));
        assertThat(screws().stock()).isEqualTo(1000);
        assertThat(screws().onOrder()).isEqualTo(500);
        assertThat(parts().getFirst().perDay())
                .as("of castings nothing is known")
                .isNull();
    }

    @Test
    void whatIsOnOrderComesInItsWeekAndTheStockMeltsAway() {
        assertThat(outlook().isForecast()).isFalse();
        assertThat(outlook().weeks().getFirst().comes()).isEqualTo(500);
        assertThat(outlook().weeks())
                .extracting(SupplyOutlook.Week::left)
                .containsExactly(
                        Fraction.of(1250),
                        Fraction.of(1000),
                        Fraction.of(750),
                        Fraction.of(500),
                        Fraction.of(250),
                        Fraction.ZERO);
        assertThat(outlook().runsOut()).isNull();
    }

    @Test
    void aPlannedDeliveryCountsInItsWeekAndAnOldOneNoMore() {
        shop.plans("M6x20", SupplyShop.MONDAY.plusDays(21), 300);
        shop.plans("M6x20", SupplyShop.MONDAY.plusDays(3), 999);

        assertThat(outlook().weeks()).extracting(SupplyOutlook.Week::comes).containsExactly(500L, 300L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aLateOrderIsExpectedInThePresentWeek() {
        shop.later(Duration.ofDays(14));

        assertThat(outlook().weeks().getFirst().comes()).isEqualTo(500);
    }

    @Test
    void aSingleSourceAndTooLittleCoverAreRisks() {
        assertThat(SupplyRisk.all(parts(), Map.of()))
                .singleElement()
                .isEqualTo(new SupplyRisk.SingleSource(screws().supplier(), List.of("CAST-1", "M6x20")));

        shop.consumes("SCREWS-02", "SCREWS-03");

        assertThat(SupplyRisk.all(parts(), Map.of()).getFirst())
                .isEqualTo(new SupplyRisk.LowCover(screws(), Fraction.ZERO));
    }

    @Test
    void aSupplierWhoOftenFailsIsUnreliableOnceEnoughOrdersAreKnown() {
        Scorecard two = new Scorecard("Bolz", 2, 0, 0, List.of(), 1, 0, 2, 0, 2);
        Scorecard ten = new Scorecard(
                "Bolz",
                10,
                8,
                0,
                List.of(Duration.ofDays(16), Duration.ofDays(16), Duration.ofDays(20)),
                1,
                0,
                10,
                0,
                2);

        assertThat(SupplyRisk.all(parts(), Map.of("Bolz", two))).hasSize(1);
        assertThat(SupplyRisk.all(parts(), Map.of("Bolz", ten)))
                .contains(
                        new SupplyRisk.Unreliable(screws().supplier(), ten),
                        new SupplyRisk.LongLead(screws().supplier(), 20, true));
    }
}
