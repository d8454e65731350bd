package pullboard.plan.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.board.supply.Supplier;

class ToOrderTest {
    private final SupplyShop shop = new SupplyShop();

    private List<ToOrder> toOrder() {
        return ToOrder.all(shop.board().books(), shop.today());
    }

    @Test
    void nothingIsOrderedBeforeSomethingIsUsedUp() {
        shop.full("SCREWS-01", "SCREWS-02", "CAST-01");

        assertThat(toOrder()).isEmpty();
    }

    @Test
    void whatWasUsedUpIsOrderedTogetherForTheNextDeliveryDay() {
        shop.full("SCREWS-01", "SCREWS-02", "CAST-01");
        shop.consumes("SCREWS-02", "CAST-01");

        ToOrder order = toOrder().getFirst();
        assertThat(order.supplier().name()).isEqualTo("Bolz");
        assertThat(order.kanbans()).containsExactly("CAST-01", "SCREWS-02");
        assertThat(order.delivery()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(order.value()).isEqualByComparingTo("150.00");
        assertThat(order.missing()).isZero();
        assertThat(order.pieces()).isEqualTo(510);
    }

    @Test
    void anOrderBelowTheSuppliersMinimumSaysWhatIsMissing() {
        shop.full("SCREWS-01");
        shop.consumes("SCREWS-01");

        assertThat(toOrder().getFirst().missing()).isEqualByComparingTo("25.00");
    }

    @Test
    void aBlockedCardAndAnOrderedOneAreNotOrderedAgain() {
        shop.full("SCREWS-01", "SCREWS-02", "SCREWS-03");
        shop.consumes("SCREWS-01", "SCREWS-02", "SCREWS-03");
        shop.does(new Command.BlockKanban("SCREWS-01", "Wrong drawing"));
        shop.orders("SCREWS-03");

        assertThat(toOrder().getFirst().kanbans()).containsExactly("SCREWS-02");
    }

    @Test
    void aSupplierWithoutDeliveryDaysComesWhenTheLeadTimeIsOver() {
        Supplier any = new Supplier("Any", "", 3, List.of(), BigDecimal.ZERO, false, false);
        Supplier fridays = new Supplier("F", "", 4, List.of(DayOfWeek.FRIDAY), BigDecimal.ZERO, false, false);

        assertThat(DeliveryDays.next(any, SupplyShop.MONDAY)).isEqualTo(SupplyShop.MONDAY.plusDays(3));
        assertThat(DeliveryDays.next(fridays, SupplyShop.MONDAY)).isEqualTo(SupplyShop.MONDAY.plusDays(4));
        assertThat(DeliveryDays.next(fridays, SupplyShop.MONDAY.plusDays(1))).isEqualTo(SupplyShop.MONDAY.plusDays(11));
    }
}
