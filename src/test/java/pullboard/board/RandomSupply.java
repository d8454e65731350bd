package pullboard.board;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Audit;
import pullboard.board.supply.Books;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.DemandPlan;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.LevelPlan;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Lot;
import pullboard.board.supply.Master;
import pullboard.board.supply.Part;
import pullboard.board.supply.PlannedDelivery;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.ReasonCode;
import pullboard.board.supply.Reject;
import pullboard.board.supply.Setup;
import pullboard.board.supply.SetupTime;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Snooze;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// Commands about loops, stock, orders and suppliers, drawn by a seed, sensible and senseless.
final class RandomSupply {
    private final Random random;
    private final Board board;
    private final Instant now;

    RandomSupply(Random random, Board board, Instant now) {
        this.random = random;
        this.board = board;
        this.now = now;
    }

    /// What a shop begins with, so that something can happen.
    static List<Command> beginning() {
        List<Command> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(new Command.Keep(Part.of("P" + i)));
        }
        all.add(new Command.Keep(variant("P4", "P1")));
        all.add(new Command.Keep(new Supermarket("Rack", "")));
        all.add(new Command.Keep(new Supermarket("Line", "")));
        all.add(new Command.Keep(Supplier.of("Smith")));
        all.add(new Command.Keep(new ReasonCode("burr", "")));
        all.add(new Command.Keep(loop("MAKE", Loop.Kind.PRODUCTION, "P0", "", "Rack", 3, 1)));
        all.add(new Command.Keep(loop("BATCH", Loop.Kind.SIGNAL, "P1", "", "Rack", 4, 2)));
        all.add(new Command.Keep(loop("FETCH", Loop.Kind.WITHDRAWAL, "P0", "Rack", "Line", 2, 1)));
        all.add(new Command.Keep(loop("BUY", Loop.Kind.SUPPLIER, "P2", "Smith", "Rack", 3, 1)));
        return all;
    }

    private static Part variant(String number, String generic) {
        return new Part(number, "", "pcs", "", BigDecimal.ONE, 1, false, generic, 0, List.of());
    }

    private static Loop loop(String name, Loop.Kind kind, String part, String from, String to, int cards, int batch) {
        return new Loop(name, kind, part, from, to, 5, cards, batch, List.of(), Duration.ZERO, false, List.of());
    }

    Command draw() {
        return switch (random.nextInt(44)) {
            case 0, 1, 2, 3, 4, 5, 6 -> new Command.Consume(kanban());
            case 7, 8, 9, 10, 11, 12, 13 -> new Command.StepKanban(kanban(), Kanban.State.values()[random.nextInt(8)]);
            case 14, 15, 16 -> new Command.ReleaseWaiting(loopName(), random.nextInt(4), reason());
            case 17 -> temporary();
            case 18 -> new Command.BlockKanban(kanban(), random.nextBoolean() ? "" : "rust");
            case 19, 20, 21, 22 -> new Command.Receive(kanban(), random.nextInt(7) - 1, random.nextInt(2));
            case 23, 24 ->
                new Command.PlacePurchase(
                        random.nextInt(3) == 0 ? "X" + random.nextInt(5) : "",
                        "Smith",
                        today().plusDays(2),
                        List.of("BUY-01", kanban()));
            case 25 -> new Command.NoteShipment(key(Purchase.class, "PO-1"));
            case 26 -> new Command.CancelPurchase(key(Purchase.class, "PO-1"), reason());
            case 27 -> new Command.CountStock(part(), place(), random.nextInt(30), "count");
            case 28 -> new Command.ScrapStock(part(), place(), random.nextInt(9), reason());
            default -> order();
        };
    }

    private Command temporary() {
        LocalDate until = random.nextBoolean() ? null : today().plusDays(random.nextInt(3) - 1);
        return new Command.AddTemporary(loopName(), random.nextInt(3), until, random.nextInt(3));
    }

    private Command order() {
        return switch (random.nextInt(15)) {
            case 0, 1 -> new Command.EnterOrder(wish("SO-" + random.nextInt(200)));
            case 2 -> new Command.ChangeOrder(wish(key(CustomerOrder.class, "SO-1")));
            case 3 ->
                new Command.CancelOrder(key(CustomerOrder.class, "SO-1"), random.nextBoolean() ? "" : "Rack", reason());
            case 4, 5, 6 -> released();
            case 7, 8 -> new Command.ShipOrder(key(CustomerOrder.class, "SO-1"), random.nextInt(9));
            case 9 -> new Command.Decide(card(), key(CustomerOrder.class, "SO-1"));
            case 10 -> new Command.NameLot(card(), random.nextInt(4) == 0 ? "" : "L" + random.nextInt(3));
            case 11 -> new Command.HoldLot(key(Lot.class, "L1"), reason());
            case 12 -> new Command.ReleaseLot("L" + random.nextInt(3));
            case 13 -> random.nextInt(3) == 0 ? new Command.Drop(master()) : new Command.Keep(master());
            default -> fact();
        };
    }

    private Command released() {
        String number = key(CustomerOrder.class, "SO-1");
        CustomerOrder order = board.books().find(CustomerOrder.class, number);
        String part = order == null ? "P0" : order.part().equals("P4") && random.nextBoolean() ? "P1" : order.part();
        long pieces = 1 + random.nextInt(6);
        return new Command.ReleaseOrder(
                number, new CardId("OC-" + random.nextInt(1000)), pieces, new CardFacts(part, pieces));
    }

    private Command fact() {
        int station = board.stations().isEmpty()
                ? 0
                : board.stations().getFirst().id().value();
        return new Command.Record(
                switch (random.nextInt(3)) {
                    case 0 ->
                        new Setup(0, now, station, "a", "b", Duration.ofMinutes(random.nextInt(30)), Duration.ZERO, "");
                    case 1 ->
                        new Reject(0, now, station, card().number(), part(), random.nextInt(4), false, "burr", "");
                    default ->
                        new CheckResult(
                                0,
                                now,
                                station,
                                key(CheckPlan.class, "none"),
                                "",
                                List.of(new CheckResult.Answer("bore", true, new BigDecimal("1.50"))),
                                "");
                });
    }

    private Master master() {
        int station = board.stations().isEmpty()
                ? 0
                : board.stations().getFirst().id().value();
        return switch (random.nextInt(14)) {
            case 0 -> Part.of(part());
            case 1 -> variant("P" + (4 + random.nextInt(3)), "P1");
            case 2 -> Supplier.of(random.nextBoolean() ? "Smith" : "Jones");
            case 3 -> new Supermarket(place(), "at the door");
            case 4 -> new Shelf(part(), place(), "A-1", random.nextInt(5), random.nextInt(9));
            case 5 -> new DemandPlan(part(), List.of(new DemandPlan.Day(today(), random.nextInt(50))));
            case 6 -> new PlannedDelivery("Smith", part(), today(), 5);
            case 7 -> new SetupTime(station, "a", "b", Duration.ofMinutes(12));
            case 8 ->
                new CheckPlan(
                        "Bore " + random.nextInt(2),
                        station,
                        "",
                        List.of(new CheckPlan.Point("bore", "mm", new BigDecimal("1.20"), null)),
                        station % 3 == 0 ? now : null);
            case 9 -> new Audit("5S " + random.nextInt(3), station, "", today(), null, false, "", "");
            case 10 -> new LevelPlan(today(), 4, List.of(new LevelPlan.Slot(1, loopName(), 2, 0)));
            case 11 -> new Snooze("dry/MAKE", now, "", "waits for the truck");
            case 12 -> new ReasonCode("burr", "sharp edge");
            default -> changedLoop();
        };
    }

    private Loop changedLoop() {
        Loop loop = board.books().find(Loop.class, loopName());
        if (loop == null) {
            return loop("NEW" + random.nextInt(3), Loop.Kind.PRODUCTION, part(), "", "Rack", 2, 1);
        }
        int cards = 1 + random.nextInt(5);
        List<Loop.Step> tells = random.nextBoolean() ? List.of() : List.of(Loop.Step.values());
        int batch = loop.kind() == Loop.Kind.SIGNAL ? 1 + random.nextInt(3) : 1;
        return new Loop(
                loop.name(),
                loop.kind(),
                random.nextInt(6) == 0 ? part() : loop.part(),
                loop.from(),
                loop.to(),
                1 + random.nextInt(6),
                cards,
                batch,
                List.of(),
                Duration.ofHours(random.nextInt(30)),
                random.nextInt(4) == 0,
                tells);
    }

    private CustomerOrder wish(String number) {
        CustomerOrder known = board.books().find(CustomerOrder.class, number);
        String part = known == null || random.nextInt(5) == 0 ? "P" + random.nextInt(6) : known.part();
        String from = random.nextBoolean() ? "Rack" : "";
        return CustomerOrder.wanted(number, part, random.nextInt(20), today().plusDays(5), "Miller", "", from);
    }

    private String kanban() {
        return key(Kanban.class, "MAKE-01");
    }

    private String loopName() {
        return key(Loop.class, "MAKE");
    }

    private String part() {
        return "P" + random.nextInt(5);
    }

    private String place() {
        return random.nextInt(3) > 0 ? "Rack" : "Line";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, board.shop().zone());
    }

    private String reason() {
        return random.nextInt(5) == 0 ? "" : "because";
    }

    private CardId card() {
        Collection<CardId> cards = board.cards().keySet();
        return cards.isEmpty()
                ? new CardId("none")
                : cards.stream()
                        .sorted()
                        .skip(random.nextInt(cards.size()))
                        .findFirst()
                        .orElseThrow();
    }

    private <T extends pullboard.board.supply.Item> String key(Class<T> kind, String otherwise) {
        Books books = board.books();
        List<T> all = books.all(kind);
        return all.isEmpty() || random.nextInt(30) == 0
                ? otherwise
                : all.get(random.nextInt(all.size())).key();
    }

    /// An open card of a loop or an order, or null.
    @Nullable
    CardId errandCard() {
        List<CardId> open = board.books().all(pullboard.board.supply.Errand.class).stream()
                .map(errand -> new CardId(errand.card()))
                .filter(id -> {
                    Card card = board.card(id);
                    return card != null && card.isOpen();
                })
                .toList();
        return open.isEmpty() ? null : open.get(random.nextInt(open.size()));
    }
}
