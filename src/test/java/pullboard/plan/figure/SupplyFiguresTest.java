package pullboard.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.plan.Fraction;
import pullboard.plan.history.SupplyHistory;

/// One loop of bolts at 2.50 each, 20 a box, for ten days.
class SupplyFiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Stretch TEN_DAYS =
            new Stretch(ShopFloor.MORNING, ShopFloor.MORNING.plus(Duration.ofDays(10)), ZoneOffset.UTC);

    private final ShopFloor floor = shop();

    private static ShopFloor shop() {
        ShopFloor floor = ShopFloor.with("Turning");
        BigDecimal cost = new BigDecimal("2.50");
        floor.does(new Command.Keep(new Part("Bolt", "", "pcs", "", cost, 20, true, "", 0, List.of())));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        floor.does(new Command.Keep(Supplier.of("Smith")));
        floor.does(new Command.Keep(new Loop(
                "BOLTS",
                Loop.Kind.SUPPLIER,
                "Bolt",
                "Smith",
                "Rack",
                20,
                2,
                1,
                List.of(),
                Duration.ZERO,
                false,
                List.of())));
        floor.does(new Command.StepKanban("BOLTS-01", Kanban.State.FULL));
        return floor;
    }

    private SupplyHistory history() {
        return SupplyHistory.of(floor.ledger());
    }

    private StockFigures stock() {
        return StockFigures.of(history(), TEN_DAYS);
    }

    @Test
    void aBoxThatLiesForTenDaysIsWorthItsCostAndTurnsNothing() {
        assertThat(stock().value()).isEqualTo(Fraction.of(50));
        assertThat(stock().turnsPerYear()).isEqualTo(Fraction.ZERO);
        assertThat(stock().daysOfCover()).isNull();
        assertThat(stock().carryingCost(new BigDecimal("0.365"))).isEqualTo(Fraction.parse("0.5"));
    }

    @Test
    void aBoxUsedHalfWayLeavesHalfItsValueAndFiveDaysWithoutAPiece() {
        floor.waits(Duration.ofDays(5));
        floor.does(new Command.Consume("BOLTS-01"));

        assertThat(stock().value()).isEqualTo(Fraction.of(25));
        assertThat(stock().used()).isEqualTo(Fraction.of(50));
        assertThat(stock().turnsPerYear()).isEqualTo(Fraction.of(73));
        assertThat(stock().daysOfCover()).isEqualTo(Fraction.of(5));
        assertThat(stock().without()).isEqualTo(Duration.ofDays(5));
        assertThat(stock().stockOuts())
                .singleElement()
                .satisfies(out -> assertThat(out.loop()).isEqualTo("BOLTS"));
    }

    @Test
    void whatIsShippedCountsAndConsumptionOnTheWayToItDoesNot() {
        floor.does(new Command.StepKanban("BOLTS-02", Kanban.State.FULL));
        floor.does(new Command.Consume("BOLTS-01"));
        order("SO-1", 10, 4);
        floor.does(new Command.ShipOrder("SO-1", 10));

        assertThat(stock().used()).isEqualTo(Fraction.of(25));
    }

    private void order(String number, long pieces, int days) {
        floor.does(new Command.EnterOrder(
                CustomerOrder.wanted(number, "Bolt", pieces, MONDAY.plusDays(days), "Miller", "", "Rack")));
    }

    @Test
    void anOrderIsGoodOnlyIfAllOfItLeftByTheDayPromisedFirst() {
        order("EARLY", 5, 4);
        order("LATE", 5, 1);
        order("PART", 5, 5);
        order("LATER", 5, 30);
        floor.does(new Command.ShipOrder("PART", 4));
        floor.waits(Duration.ofDays(3));
        floor.does(new Command.ShipOrder("EARLY", 5));
        CustomerOrder late = floor.board().books().get(CustomerOrder.class, "LATE");
        floor.does(new Command.ChangeOrder(
                CustomerOrder.wanted("LATE", late.part(), late.quantity(), MONDAY.plusDays(9), "Miller", "", "Rack")));
        floor.does(new Command.ShipOrder("LATE", 5));

        Deliveries deliveries = Deliveries.toCustomers(history(), TEN_DAYS);

        assertThat(deliveries.good()).containsExactly("EARLY");
        assertThat(deliveries.failed()).containsExactly("LATE", "PART");
        assertThat(Objects.requireNonNull(deliveries.share()).toPlainText()).startsWith("0.333");
    }

    @Test
    void aShortDeliveryIsNotInFullThoughItCameInTime() {
        floor.does(new Command.ReleaseWaiting("BOLTS", 1, "first order"));
        floor.does(new Command.PlacePurchase("", "Smith", MONDAY.plusDays(2), List.of("BOLTS-02")));
        floor.does(new Command.Receive("BOLTS-02", 19, 0));

        assertThat(Deliveries.fromSupplier(history(), "Smith", TEN_DAYS).failed())
                .containsExactly("PO-00001");
        assertThat(Deliveries.fromSupplier(history(), "Jones", TEN_DAYS).share())
                .isNull();
    }
}
