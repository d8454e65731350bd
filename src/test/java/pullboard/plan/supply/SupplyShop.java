package pullboard.plan.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.PlannedDelivery;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.plan.history.SupplyHistory;

/// A shop that buys screws and castings from Bolz, who comes on Tuesdays and Fridays two days after the order at the
/// earliest.
public final class SupplyShop {
    /// A Monday.
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final List<Entry> ledger = new ArrayList<>();
    private Board board = Board.EMPTY;
    private Instant now = Instant.parse("2026-03-02T06:00:00Z");

    public SupplyShop() {
        setUp().forEach(this::does);
    }

    /// What makes an empty board this shop.
    public static List<Command> setUp() {
        Supplier bolz = new Supplier(
                "Bolz",
                "Frau Bolz, 0711 1234",
                2,
                List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                new BigDecimal("50.00"),
                true,
                false);
        return List.of(
                new Command.NameShop(new Shop("Gear shop", ZoneOffset.UTC)),
                new Command.Keep(bolz),
                new Command.Keep(part("M6x20", "Screw, zinc plated", "0.05", 500)),
                new Command.Keep(part("CAST-1", "Raw casting", "12.50", 10)),
                new Command.Keep(new Supermarket("Rack", "")),
                new Command.Keep(new Shelf("M6x20", "Rack", "B-04", 500, 1500)),
                new Command.Keep(loop("SCREWS", "M6x20", 500, 3)),
                new Command.Keep(loop("CAST", "CAST-1", 10, 2)));
    }

    private static Part part(String number, String description, String cost, long container) {
        return new Part(number, description, "pcs", "", new BigDecimal(cost), container, true, "", 0, List.of());
    }

    private static Loop loop(String name, String part, long container, int cards) {
        return new Loop(
                name,
                Loop.Kind.SUPPLIER,
                part,
                "Bolz",
                "Rack",
                container,
                cards,
                1,
                List.of(),
                Duration.ofDays(4),
                false,
                List.of());
    }

    public Entry does(Command command) {
        Decision decision = Rules.decide(board, command, "Ann", now);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        Decision.Allowed allowed = (Decision.Allowed) decision;
        ledger.add(allowed.entry());
        board = allowed.after();
        return allowed.entry();
    }

    public Board board() {
        return board;
    }

    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    public SupplyHistory history() {
        return SupplyHistory.of(ledger);
    }

    public List<Purchase> purchases() {
        return board.books().all(Purchase.class);
    }

    public SupplyShop later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public void full(String... kanbans) {
        for (String kanban : kanbans) {
            does(new Command.StepKanban(kanban, Kanban.State.FULL));
        }
    }

    public void consumes(String... kanbans) {
        for (String kanban : kanbans) {
            does(new Command.Consume(kanban));
        }
    }

    /// Orders for the next delivery day.
    public void orders(String... kanbans) {
        LocalDate day = ToOrder.all(board.books(), today()).getFirst().delivery();
        does(new Command.PlacePurchase("", "Bolz", day, List.of(kanbans)));
    }

    public void receives(String kanban, long good, long rejected) {
        does(new Command.Receive(kanban, good, rejected));
    }

    public void plans(String part, LocalDate day, long pieces) {
        does(new Command.Keep(new PlannedDelivery("Bolz", part, day, pieces)));
    }
}
