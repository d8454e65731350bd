package pullboard.plan.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.plan.Fraction;

class ScorecardTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final SupplyShop shop = new SupplyShop();

    @BeforeEach
    void threeCardsAskForScrewsAndTwoForCastings() {
        shop.full("SCREWS-01", "SCREWS-02", "SCREWS-03", "CAST-01", "CAST-02");
        shop.consumes("SCREWS-01", "SCREWS-02", "SCREWS-03", "CAST-01", "CAST-02");
    }

    private Scorecard card() {
        return Scorecard.of("Bolz", shop.purchases(), shop.now(), ZoneOffset.UTC);
    }

    @Test
    void anOrderIsOnTimeInFullOnlyWhenAllOfItIs() {
        shop.orders("SCREWS-01", "SCREWS-02");
        shop.later(DAY.multipliedBy(4));
        shop.receives("SCREWS-01", -1, 0);
        assertThat(card().onTimeInFull()).as("not decided yet").isNull();

        shop.receives("SCREWS-02", -1, 0);

        assertThat(card().onTimeInFull()).isEqualTo(Fraction.ONE);
        assertThat(card().leadTime(100)).isEqualTo(DAY.multipliedBy(4));
    }

    @Test
    void onePieceShortSpoilsTheWholeOrder() {
        shop.orders("SCREWS-01", "SCREWS-02");
        shop.later(DAY);
        shop.receives("SCREWS-01", -1, 0);
        shop.receives("SCREWS-02", 499, 0);

        assertThat(card().onTimeInFull()).isEqualTo(Fraction.ZERO);
        assertThat(card().shortLines()).isEqualTo(1);
        assertThat(card().lateLines()).isZero();
    }

    @Test
    void rejectsAreCountedInAMillion() {
        shop.orders("SCREWS-01", "SCREWS-02");
        shop.receives("SCREWS-01", 500, 0);
        shop.receives("SCREWS-02", 499, 1);

        assertThat(card().rejectsPerMillion()).isEqualTo(Fraction.of(1000));
    }

    @Test
    void theDayAfterTheDeliveryDayAnOpenOrderIsLate() {
        shop.orders("SCREWS-01", "CAST-01");
        shop.receives("SCREWS-01", -1, 0);
        shop.later(DAY.multipliedBy(4));
        assertThat(card().orders()).isZero();
        assertThat(OrderState.of(shop.purchases().getFirst(), shop.today())).isEqualTo(OrderState.TODAY);

        shop.later(DAY);

        assertThat(OrderState.of(shop.purchases().getFirst(), shop.today())).isEqualTo(OrderState.LATE);
        assertThat(card().orders()).isEqualTo(1);
        assertThat(card().inFull()).isZero();
        assertThat(card().lateLines()).isEqualTo(1);
    }

    @Test
    void anOrderCancelledBeforeAnythingCameIsNotCounted() {
        shop.orders("SCREWS-01");
        shop.does(new Command.CancelPurchase("PO-00001", "Wrong day"));
        shop.later(DAY.multipliedBy(9));

        assertThat(card().orders()).isZero();
        assertThat(card().cancelled()).isEqualTo(1);
        assertThat(card().rejectsPerMillion()).isNull();
        assertThat(card().leadTime(50)).isNull();
    }

    @Test
    void theDayOnWhichAnOrderWasCancelledIsKept() {
        shop.orders("SCREWS-01");
        shop.later(DAY);
        shop.does(new Command.CancelPurchase("PO-00001", "Wrong day"));

        assertThat(shop.purchases().getFirst().cancelledAt())
                .isEqualTo(shop.purchases().getFirst().ordered().plus(DAY));
    }

    @Test
    void leadTimesAreByNearestRank() {
        List<String> cards = List.of("SCREWS-01", "SCREWS-02", "SCREWS-03", "CAST-01");
        shop.orders(cards.toArray(String[]::new));
        for (String card : cards) {
            shop.later(DAY);
            shop.receives(card, -1, 0);
        }

        assertThat(List.of(0, 50, 85, 100))
                .extracting(percent -> card().leadTime(percent))
                .containsExactly(DAY, DAY.multipliedBy(2), DAY.multipliedBy(4), DAY.multipliedBy(4));
    }
}
