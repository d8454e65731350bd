package pullboard.plan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Place;
import pullboard.board.ShopFloor;
import pullboard.board.StationId;
import pullboard.board.supply.Audit;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Snooze;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// What is told of loops, suppliers, orders, audits and lots, and what is put off.
class AlertsTest {
    private final AlertFloor shop = new AlertFloor();
    private final ShopFloor floor = shop.floor;
    private final StationId turning = shop.turning;
    private final StationId milling = shop.milling;

    private Alerts alerts() {
        return shop.alerts();
    }

    private Alert only() {
        return shop.only();
    }

    private void loop(Loop.Kind kind, String from, int cards) {
        floor.does(new Command.Keep(Part.of("Gear")));
        floor.does(new Command.Keep(new Supermarket("Rack", "")));
        floor.does(new Command.Keep(Supplier.of("Smith")));
        floor.does(new Command.Keep(new Loop(
                "GEARS",
                kind,
                "Gear",
                from,
                "Rack",
                20,
                cards,
                1,
                List.of(turning.value()),
                Duration.ofDays(2),
                false,
                List.of())));
    }

    private void full(String... kanbans) {
        for (String kanban : kanbans) {
            floor.does(new Command.StepKanban(kanban, Kanban.State.FULL));
        }
    }

    private void consume(String... kanbans) {
        for (String kanban : kanbans) {
            floor.does(new Command.Consume(kanban));
        }
    }

    @Test
    void aQuietShopSaysNothing() {
        loop(Loop.Kind.PRODUCTION, "", 2);
        assertThat(alerts()).isEqualTo(Alerts.NONE);
        full("GEARS-01", "GEARS-02");
        floor.releases("A").moves("A", "Turning");
        assertThat(alerts()).isEqualTo(Alerts.NONE);
    }

    @Test
    void aLoopThatRunsDryNamesTheCardThatFillsIt() {
        loop(Loop.Kind.PRODUCTION, "", 2);
        full("GEARS-01", "GEARS-02");
        floor.waits(Duration.ofDays(2));
        consume("GEARS-01");
        Instant last = floor.waits(Duration.ofHours(1)).now();
        consume("GEARS-02");
        floor.moves("GEARS-01.1", "Turning");
        Alert dry = only();
        assertThat(dry.urgency()).isEqualTo(Urgency.NOW);
        assertThat(dry.since()).isEqualTo(last);
        assertThat(dry.remedy()).isEqualTo(new Remedy.Hurry(new CardId("GEARS-01.1"), Place.working(turning)));
        assertThat(dry.remedy().lead()).isEqualTo(new Lead("board", "GEARS-01.1"));

        floor.does(new Command.BlockCard(new CardId("GEARS-01.1"), "no steel"));
        assertThat(only().remedy()).isEqualTo(new Remedy.Hurry(new CardId("GEARS-02.1"), Place.End.ORDERS));
        floor.does(new Command.BlockCard(new CardId("GEARS-02.1"), "no steel"));
        assertThat(only().remedy())
                .isEqualTo(new Remedy.FreeCard(new CardId("GEARS-01.1"), Place.working(turning), "no steel"));
    }

    @Test
    void aSupplierLoopIsOrderedThenCalledAfter() {
        loop(Loop.Kind.SUPPLIER, "Smith", 2);
        full("GEARS-01", "GEARS-02");
        floor.waits(Duration.ofDays(2));
        consume("GEARS-01", "GEARS-02");
        assertThat(only().remedy()).isEqualTo(new Remedy.OrderCards("Smith", 2));

        LocalDate day = LocalDate.of(2026, 3, 5);
        floor.does(new Command.PlacePurchase("PO-1", "Smith", day, List.of("GEARS-01", "GEARS-02")));
        assertThat(only()).isInstanceOf(Alert.LoopDry.class);
        assertThat(only().remedy()).isEqualTo(new Remedy.CallSupplier("Smith", "", "PO-1", day));

        floor.clockReads(Instant.parse("2026-03-06T00:00:00Z"));
        List<Alert> open = alerts().open();
        assertThat(open).extracting(Alert::kind).containsExactly(Kind.LOOP_DRY, Kind.SUPPLIER_LATE);
        Alert late = open.getLast();
        assertThat(late.urgency()).as("a loop waits for it").isEqualTo(Urgency.NOW);
        assertThat(late.since()).isEqualTo(Instant.parse("2026-03-06T00:00:00Z"));
        assertThat(((Alert.SupplierLate) late).cards()).isEqualTo(2);

        floor.does(new Command.Receive("GEARS-01", -1, 0));
        assertThat(only().urgency()).as("the loop has one again").isEqualTo(Urgency.TODAY);
        floor.does(new Command.Receive("GEARS-02", -1, 0));
        assertThat(alerts().open()).isEmpty();
    }

    @Test
    void cardsThatNobodyAskedForAreAskedForFirst() {
        loop(Loop.Kind.PRODUCTION, "", 3);
        full("GEARS-01");
        floor.waits(Duration.ofDays(2));
        consume("GEARS-01");
        assertThat(only().remedy()).isEqualTo(new Remedy.AskForCards("GEARS", 2));
    }

    private void order(String number, LocalDate due, String supermarket) {
        floor.tries(new Command.Keep(Part.of("Shaft")));
        floor.does(new Command.EnterOrder(CustomerOrder.wanted(number, "Shaft", 10, due, "Miller", "", supermarket)));
    }

    @Test
    void anOrderThatIsLateIsReleasedThenHurriedThenShipped() {
        order("4711", LocalDate.of(2026, 3, 2), "");
        assertThat(alerts().open()).as("its chance cannot be told").isEmpty();
        floor.clockReads(Instant.parse("2026-03-03T00:00:00Z"));
        Alert late = only();
        assertThat(late.urgency()).isEqualTo(Urgency.NOW);
        assertThat(late.since()).isEqualTo(floor.now());
        assertThat(late.remedy()).isEqualTo(new Remedy.ReleaseOrder("4711", 10));

        CardId card = new CardId("W-1");
        floor.does(new Command.ReleaseOrder("4711", card, 10, new CardFacts("Shaft", 10)));
        assertThat(only().remedy()).isEqualTo(new Remedy.Hurry(card, Place.End.ORDERS));
        floor.moves("W-1", "Turning");
        floor.moves("W-1", "Finished", "straight there");
        assertThat(only().remedy()).isEqualTo(new Remedy.ShipOrder("4711", 10));
        floor.does(new Command.ShipOrder("4711", 10));
        assertThat(alerts().open()).isEmpty();
    }

    @Test
    void anOrderThatWillHardlyBeInTimeIsToldBefore() {
        floor.releases("A", "B", "C");
        for (String card : List.of("A", "B", "C")) {
            floor.moves(card, "Turning");
            floor.waits(Duration.ofDays(3));
            floor.moves(card, "Finished", "straight there");
        }
        order("4711", LocalDate.ofInstant(floor.now(), java.time.ZoneOffset.UTC).plusDays(30), "");
        assertThat(alerts().open()).isEmpty();
        order("4712", LocalDate.ofInstant(floor.now(), java.time.ZoneOffset.UTC).plusDays(1), "");
        Alert.OrderAtRisk risky = (Alert.OrderAtRisk) only();
        assertThat(risky.thing()).isEqualTo("4712");
        assertThat(risky.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(risky.risk().chance().orElse(1)).isZero();
        assertThat(risky.since()).isNull();
    }

    @Test
    void anAuditThatWasDueAndALotThatNobodyDecidesAreTold() {
        LocalDate due = LocalDate.of(2026, 3, 4);
        floor.does(new Command.Keep(new Audit("5S Milling", milling.value(), "WI-7", due, null, false, "", "")));
        floor.releases("A");
        floor.does(new Command.NameLot(new CardId("A"), "H-17"));
        floor.does(new Command.HoldLot("H-17", "soft"));
        floor.clockReads(Instant.parse("2026-03-04T23:59:59Z"));
        assertThat(alerts().open()).isEmpty();
        floor.clockReads(Instant.parse("2026-03-05T06:00:01Z"));
        assertThat(alerts().open()).extracting(Alert::kind).containsExactly(Kind.AUDIT_OVERDUE, Kind.LOT_HELD);
        assertThat(alerts().open())
                .extracting(alert -> alert.remedy().lead())
                .containsExactly(new Lead("quality", "audits/5S Milling"), new Lead("quality", "lots/H-17"));
        assertThat(alerts().count(Urgency.SOON)).isEqualTo(2);
        floor.clockReads(Instant.parse("2026-03-12T06:00:01Z"));
        assertThat(alerts().open().getFirst().urgency()).isEqualTo(Urgency.TODAY);
    }

    @Test
    void whatIsPutOffComesBackAtItsTimeOrWhenItGetsMoreUrgent() {
        LocalDate due = LocalDate.of(2026, 3, 4);
        floor.does(new Command.Keep(new Audit("5S", milling.value(), "WI-7", due, null, false, "", "")));
        floor.clockReads(Instant.parse("2026-03-05T06:00:00Z"));
        Instant until = Instant.parse("2026-03-30T06:00:00Z");
        floor.does(new Command.Keep(new Snooze(only().key(), until, "Kim", "auditor is ill")));
        assertThat(alerts().open()).isEmpty();
        assertThat(alerts().snoozed()).hasSize(1);

        floor.clockReads(Instant.parse("2026-03-12T06:00:00Z"));
        assertThat(only().urgency()).as("overdue for more than a week").isEqualTo(Urgency.TODAY);
        Snooze urgent = new Snooze(only().key(), until, "Kim", "auditor is still ill");
        floor.does(new Command.Keep(urgent));
        assertThat(alerts().snoozed()).extracting(Alerts.Snoozed::snooze).containsExactly(urgent);
        floor.clockReads(until);
        assertThat(only().key()).isEqualTo(urgent.alert());
    }

    @Test
    void theMostUrgentComesFirst() {
        LocalDate due = LocalDate.of(2026, 3, 2);
        floor.does(new Command.Keep(new Audit("5S", milling.value(), "WI-7", due, null, false, "", "")));
        order("4711", due, "");
        floor.clockReads(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(alerts().open()).extracting(Alert::urgency).containsExactly(Urgency.NOW, Urgency.SOON);
    }
}
