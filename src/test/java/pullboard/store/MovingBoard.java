package pullboard.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.store.entry.EntryWriter;

/// The process that [KillTest] kills: opens a board, says whether its database agrees, then moves cards and uses up
/// parts for ever.
/// Prints `open REVISION` once and `REVISION CHECKSUM .` for each entry when, and only when, it was acknowledged.
final class MovingBoard {
    private static final int CARDS = 12;
    private static final Loop LOOP = new Loop(
            "BOLTS",
            Loop.Kind.SUPPLIER,
            "Bolt",
            "Smith",
            "Store",
            50,
            4,
            1,
            List.of(),
            Duration.ZERO,
            false,
            List.of());

    private final Store store;
    private final PrintStream out;
    private final Random random;

    private MovingBoard(Store store, PrintStream out, long seed) {
        this.store = store;
        this.out = out;
        this.random = new Random(seed);
    }

    /// Arguments: folder, seed.
    public static void main(String[] args) throws Exception {
        Store store = Store.open(Path.of(args[0]), Progress.SILENT);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        MovingBoard moving = new MovingBoard(store, out, Long.parseLong(args[1]));
        moving.checkDatabase();
        out.println("open " + store.board().revision());
        moving.setUp();
        while (true) {
            moving.put(moving.draw());
        }
    }

    static long checksum(Entry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EntryWriter.write(entry, bytes);
        CRC32 crc = new CRC32();
        crc.update(bytes.toByteArray());
        return crc.getValue();
    }

    private void checkDatabase() throws StoreTrouble {
        if (store.databaseTrouble().isPresent()) {
            throw new IllegalStateException(store.databaseTrouble().get());
        }
        Map<CardId, List<Movement>> due = new HashMap<>();
        History history = new History();
        store.entries(1, entry -> {
            history.read(
                    entry,
                    movement -> due.computeIfAbsent(movement.card(), _ -> new ArrayList<>())
                            .add(movement));
            return true;
        });
        for (CardId card : store.board().cards().keySet()) {
            if (!store.movementsOf(card).equals(due.getOrDefault(card, List.of()))) {
                throw new IllegalStateException("The database does not agree on " + card);
            }
        }
    }

    private void setUp() throws Exception {
        for (String station : List.of("Cutting", "Milling", "Inspection")) {
            put(Command.AddStation.last(station, WipLimit.cards(CARDS / 3)));
        }
        for (int i = 0; i < CARDS; i++) {
            put(new Command.AddCard(new CardId("WO-" + i), new CardFacts("Bush", 10)));
        }
        put(new Command.Keep(Part.of("Bolt")));
        put(new Command.Keep(Supplier.of("Smith")));
        put(new Command.Keep(new Supermarket("Store", "")));
        put(new Command.Keep(LOOP));
    }

    private Command draw() {
        return switch (random.nextInt(8)) {
            case 0 -> new Command.Receive(kanban(), 1 + random.nextInt(50), 0);
            case 1 -> new Command.Consume(kanban());
            case 2 -> new Command.CountStock("Bolt", "Store", random.nextInt(200), "counted");
            case 3 -> new Command.ReleaseWaiting(LOOP.name(), 1, "first bolts");
            default -> move();
        };
    }

    private String kanban() {
        return "BOLTS-0" + (1 + random.nextInt(LOOP.cards()));
    }

    private Command move() {
        List<Station> stations = store.board().stations();
        Station to = stations.get(random.nextInt(stations.size()));
        Place place = random.nextInt(4) == 0
                ? Place.End.ORDERS
                : new Place.At(to.id(), random.nextBoolean() ? Lane.WORKING : Lane.READY);
        return new Command.MoveCard(new CardId("WO-" + random.nextInt(CARDS)), place, Pieces.NOT_COUNTED, "to and fro");
    }

    private void put(Command command) throws Exception {
        Board board = store.board();
        if (Rules.decide(board, command, "Ann", board.at().plusSeconds(1)) instanceof Decision.Allowed allowed) {
            store.record(List.of(new Recorded(allowed.entry(), allowed.after())));
            out.println(allowed.entry().revision() + " " + checksum(allowed.entry()) + " .");
        }
    }
}
