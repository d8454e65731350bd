package pullboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// A day in the life of loop cards.
class KanbanLoopTest {
    private final ShopFloor floor = shop();

    private static ShopFloor shop() {
        ShopFloor floor = ShopFloor.with("Turning:2", "Milling:2");
        floor.does(new Command.Keep(Part.of("Gear")));
        floor.does(new Command.Keep(Part.of("Bolt")));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        floor.does(new Command.Keep(new Supermarket("Line", "")));
        floor.does(new Command.Keep(Supplier.of("Smith")));
        return floor;
    }

    private void loop(String name, Loop.Kind kind, String part, String from, String to, int cards, int batch) {
        floor.does(new Command.Keep(loop(name, kind, part, from, to, cards, batch, List.of())));
    }

    private static Loop loop(
            String name,
            Loop.Kind kind,
            String part,
            String from,
            String to,
            int cards,
            int batch,
            List<Loop.Step> tells) {
        return new Loop(name, kind, part, from, to, 20, cards, batch, List.of(), Duration.ofDays(2), false, tells);
    }

    private void filled(String... kanbans) {
        for (String kanban : kanbans) {
            floor.does(new Command.StepKanban(kanban, State.FULL));
        }
    }

    private State stateOf(String kanban) {
        return floor.board().books().get(Kanban.class, kanban).state();
    }

    private long stock(String part, String place) {
        return floor.board().books().stock(part, place);
    }

    @Test
    void aNewLoopHasItsCardsAndTheyAreEmpty() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 3, 1);

        assertThat(floor.board().books().kanbans("GEARS"))
                .extracting(Kanban::number, Kanban::state)
                .containsExactly(
                        tuple("GEARS-01", State.EMPTY), tuple("GEARS-02", State.EMPTY), tuple("GEARS-03", State.EMPTY));
    }

    @Test
    void consumptionIsThePullSignalAndReachingTheSupermarketMakesTheCardFull() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 2, 1);
        filled("GEARS-01", "GEARS-02");

        floor.does(new Command.Consume("GEARS-01"));
        assertThat(stock("Gear", "Rack")).isEqualTo(20);
        assertThat(stateOf("GEARS-01")).isEqualTo(State.RELEASED);
        assertThat(floor.card("GEARS-01.1").facts().due()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(floor.signal("Turning").next()).isEqualTo(new CardId("GEARS-01.1"));

        floor.pulls("Turning");
        assertThat(stateOf("GEARS-01")).isEqualTo(State.IN_PROCESS);
        floor.moves("GEARS-01.1", "Milling");
        floor.moves("GEARS-01.1", "Finished");
        assertThat(stateOf("GEARS-01")).isEqualTo(State.FULL);
        assertThat(stock("Gear", "Rack")).isEqualTo(40);
    }

    @Test
    void scrapOnTheWayGivesALessFullContainer() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 1, 1);
        filled("GEARS-01");
        floor.does(new Command.Consume("GEARS-01"));
        floor.pulls("Turning");
        floor.does(new Command.MoveCard(new CardId("GEARS-01.1"), floor.place("Milling"), new Pieces(17, 3, 0), ""));
        floor.moves("GEARS-01.1", "Finished");

        assertThat(stock("Gear", "Rack")).isEqualTo(17);
        assertThat(floor.board().books().get(Kanban.class, "GEARS-01").pieces()).isEqualTo(17);
    }

    @Test
    void aDoubleConsumptionIsRefused() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 1, 1);
        filled("GEARS-01");
        floor.waits(Duration.ofHours(1));
        floor.does(new Command.ScanCard(new CardId("GEARS-01"), 0, false));

        floor.isRefused(new Command.Consume("GEARS-01"), Refusal.KanbanIs.class);
    }

    @Test
    void aSupplierCardScannedTwiceInHalfAMinuteCountsOnce() {
        loop("BOLTS", Loop.Kind.SUPPLIER, "Bolt", "Smith", "Rack", 1, 1);
        filled("BOLTS-01");
        floor.waits(Duration.ofHours(1));
        floor.does(new Command.ScanCard(new CardId("BOLTS-01"), 0, false));
        floor.waits(Duration.ofSeconds(5));

        floor.isRefused(new Command.ScanCard(new CardId("BOLTS-01"), 0, false), Refusal.KanbanScannedTwice.class);
        assertThat(stateOf("BOLTS-01")).isEqualTo(State.RELEASED);
    }

    @Test
    void aSignalLoopReleasesWhenItsBatchIsComplete() {
        loop("GEARS", Loop.Kind.SIGNAL, "Gear", "", "Rack", 4, 3);
        filled("GEARS-01", "GEARS-02", "GEARS-03", "GEARS-04");

        floor.does(new Command.Consume("GEARS-01"));
        floor.does(new Command.Consume("GEARS-02"));
        assertThat(stateOf("GEARS-02")).isEqualTo(State.WAITING);
        assertThat(floor.board().countAt(Place.End.ORDERS)).isZero();

        floor.does(new Command.Consume("GEARS-03"));
        assertThat(floor.board().countAt(Place.End.ORDERS)).isEqualTo(3);
    }

    @Test
    void aWithdrawalCardFetchesAContainerAndFreesTheCardThatHungOnIt() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 2, 1);
        loop("FETCH", Loop.Kind.WITHDRAWAL, "Gear", "Rack", "Line", 1, 1);
        filled("GEARS-01", "GEARS-02", "FETCH-01");

        floor.does(new Command.Consume("FETCH-01"));
        floor.does(new Command.StepKanban("FETCH-01", State.FULL));

        assertThat(stock("Gear", "Line")).isEqualTo(20);
        assertThat(stock("Gear", "Rack")).isEqualTo(20);
        assertThat(stateOf("GEARS-01")).isEqualTo(State.RELEASED);
        assertThat(stateOf("GEARS-02")).isEqualTo(State.FULL);
    }

    @Test
    void nothingIsFetchedFromAnEmptyRack() {
        loop("FETCH", Loop.Kind.WITHDRAWAL, "Gear", "Rack", "Line", 1, 1);
        filled("FETCH-01");
        floor.does(new Command.Consume("FETCH-01"));

        floor.isRefused(new Command.StepKanban("FETCH-01", State.FULL), Refusal.NotEnoughStock.class);
    }

    @Test
    void aSupplierDeliversShortAndTheOrderRemembers() {
        loop("BOLTS", Loop.Kind.SUPPLIER, "Bolt", "Smith", "Rack", 2, 1);
        filled("BOLTS-01", "BOLTS-02");
        floor.does(new Command.Consume("BOLTS-01"));
        floor.does(new Command.Consume("BOLTS-02"));
        floor.does(new Command.PlacePurchase("", "Smith", LocalDate.of(2026, 3, 4), List.of("BOLTS-01", "BOLTS-02")));
        floor.does(new Command.NoteShipment("PO-00001"));
        assertThat(stateOf("BOLTS-01")).isEqualTo(State.IN_TRANSIT);

        floor.does(new Command.Receive("BOLTS-01", 15, 5));

        assertThat(stock("Bolt", "Rack")).isEqualTo(15);
        assertThat(floor.board().books().get(Purchase.class, "PO-00001").isOpen())
                .isTrue();
        floor.does(new Command.Receive("BOLTS-02", -1, 0));
        assertThat(floor.board().books().get(Purchase.class, "PO-00001").isOpen())
                .isFalse();
        floor.isRefused(new Command.Receive("BOLTS-02", -1, 0), Refusal.KanbanIs.class);
    }

    @Test
    void aLoopThatShrinksLosesTheNextCardThatComesBackEmpty() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 3, 1);
        filled("GEARS-01", "GEARS-02", "GEARS-03");
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 2, 1);

        floor.does(new Command.Consume("GEARS-02"));
        assertThat(stateOf("GEARS-02")).isEqualTo(State.RETIRED);
        floor.does(new Command.Consume("GEARS-01"));
        assertThat(stateOf("GEARS-01")).isEqualTo(State.RELEASED);
    }

    @Test
    void aOneShotCardGoesRoundOnceAndIsGone() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 1, 1);
        floor.does(new Command.AddTemporary("GEARS", 1, null, 1));
        floor.pulls("Turning");
        floor.moves("GEARS-02.1", "Milling");
        floor.moves("GEARS-02.1", "Finished");
        floor.does(new Command.Consume("GEARS-02"));

        assertThat(stateOf("GEARS-02")).isEqualTo(State.RETIRED);
    }

    @Test
    void shippingFromTheRackIsRealConsumption() {
        loop("GEARS", Loop.Kind.PRODUCTION, "Gear", "", "Rack", 2, 1);
        filled("GEARS-01", "GEARS-02");
        order("SO-1", "Gear", 25, "Rack");

        floor.does(new Command.ShipOrder("SO-1", 25));

        assertThat(stock("Gear", "Rack")).isEqualTo(15);
        assertThat(floor.board().countAt(Place.End.ORDERS)).isEqualTo(2);
        assertThat(floor.board().books().get(CustomerOrder.class, "SO-1").state())
                .isEqualTo(CustomerOrder.State.SHIPPED);
    }

    private void order(String number, String part, long quantity, String from) {
        floor.does(new Command.EnterOrder(
                CustomerOrder.wanted(number, part, quantity, LocalDate.of(2026, 3, 20), "Miller", "", from)));
    }

    @Test
    void aCancelledOrderTakesItsWaitingCardsOffAndSendsTheOthersToTheRack() {
        order("SO-1", "Gear", 30, "");
        for (String card : List.of("A", "B")) {
            floor.does(new Command.ReleaseOrder("SO-1", new CardId(card), 15, new CardFacts("Gear", 15)));
        }
        floor.pulls("Turning");

        floor.isRefused(new Command.CancelOrder("SO-1", "", "no money"), Refusal.WhereTo.class);
        floor.does(new Command.CancelOrder("SO-1", "Rack", "no money"));
        floor.moves("A", "Milling");
        floor.moves("A", "Finished");

        assertThat(floor.card("B").place()).isEqualTo(Place.End.CANCELLED);
        assertThat(stock("Gear", "Rack")).isEqualTo(15);
    }

    @Test
    void aGenericCardGetsItsVariantOnlyWhereItIsDecided() {
        int milling = floor.id("Milling").value();
        floor.does(
                new Command.Keep(new Part("Blank", "", "pcs", "", BigDecimal.ONE, 1, false, "", milling, List.of())));
        floor.does(new Command.Keep(new Part("Red", "", "pcs", "", BigDecimal.ONE, 1, false, "Blank", 0, List.of())));
        order("SO-1", "Red", 5, "");
        order("SO-2", "Red", 5, "");
        floor.does(new Command.ReleaseOrder("SO-1", new CardId("A"), 5, new CardFacts("Blank", 5)));
        floor.pulls("Turning");
        floor.moves("A", "Milling");

        floor.isRefused(new Command.MoveCard(new CardId("A"), Place.End.FINISHED), Refusal.Undecided.class);
        floor.does(new Command.Decide(new CardId("A"), "SO-2"));
        floor.moves("A", "Finished");
        floor.does(new Command.ShipOrder("SO-2", 5));

        assertThat(floor.card("A").facts().part()).isEqualTo("Red");
        floor.isRefused(new Command.ShipOrder("SO-1", 5), Refusal.NotEnoughStock.class);
    }

    @Test
    void whatOthersReferToStaysInTheBooks() {
        floor.does(new Command.Keep(new Shelf("Bolt", "Rack", "A-1", 0, 0)));

        Refusal.ItemNeeded needed = floor.isRefused(new Command.Drop(Part.of("Bolt")), Refusal.ItemNeeded.class);
        assertThat(needed.user()).isEqualTo("Rack");
    }

    @Test
    void aHeldLotStopsItsCardsWhereverTheyAre() {
        floor.releases("A", "B", "C");
        floor.does(new Command.NameLot(new CardId("A"), "L7"));
        floor.does(new Command.NameLot(new CardId("B"), "L7"));
        floor.does(new Command.HoldLot("L7", "cracks"));

        floor.isRefused(new Command.MoveCard(new CardId("A"), floor.place("Turning")), Refusal.CardBlocked.class);
        floor.pulls("Turning");
        assertThat(floor.card("C").place()).isEqualTo(floor.place("Turning"));
        floor.does(new Command.ReleaseLot("L7"));
        floor.moves("A", "Turning");
    }
}
