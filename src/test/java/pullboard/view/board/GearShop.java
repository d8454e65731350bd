package pullboard.view.board;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.Shop;
import pullboard.board.StationId;
import pullboard.board.WipLimit;
import pullboard.control.BoardControl;
import pullboard.control.Plant;
import pullboard.control.Records;
import pullboard.control.Safekeeping;
import pullboard.store.Progress;
import pullboard.store.Recorded;
import pullboard.store.Store;

/// The gear shop of the sketch, on a Saturday at 14:32: every signal, every age, every class of service is on its
/// board.
public final class GearShop implements AutoCloseable {
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final StationId TURNING = new StationId(1);
    public static final StationId MILLING = new StationId(2);
    public static final StationId GRINDING = new StationId(3);
    public static final StationId HEAT = new StationId(4);
    public static final StationId INSPECTION = new StationId(5);
    private static final List<String> STATIONS = List.of("Turning", "Milling", "Grinding", "Heat treat", "Inspection");
    private static final List<String> PARTS = List.of(
            "Spur gear 40T m2",
            "Cable head A",
            "Shaft 20 × 180",
            "Spur gear 24T m2",
            "Flange DN50",
            "Bush 12/18",
            "Spindle S4");

    private final Store store;
    private final BoardControl control;

    private GearShop(Store store, BoardControl control) {
        this.store = store;
        this.control = control;
    }

    /// Something that happens in the shop.
    private record Event(Instant at, Command command) {}

    /// Opens the shop's ledger in an empty folder.
    public static GearShop open(Path folder, Executor listeners) throws Exception {
        return open(folder, listeners, history());
    }

    /// Opens a ledger in an empty folder with these entries already in it.
    public static GearShop open(Path folder, Executor listeners, List<Recorded> history) throws Exception {
        Store store = Store.open(folder, Progress.SILENT);
        if (!history.isEmpty()) {
            store.record(history);
        }
        return new GearShop(store, new BoardControl(store, InstantSource.fixed(NOW), listeners));
    }

    public BoardControl control() {
        return control;
    }

    public Plant plant() {
        return new Plant(
                control,
                new Records(store),
                new Safekeeping(store, control, InstantSource.fixed(NOW)),
                InstantSource.fixed(NOW));
    }

    public Board board() {
        return control.now();
    }

    /// Does what must be allowed, and waits for it.
    public void does(Command command) {
        control.submit(command, "Ann").join();
    }

    @Override
    public void close() throws Exception {
        control.close();
        store.close();
    }

    /// The whole past of the gear shop.
    public static List<Recorded> history() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Instant start = NOW.minus(Duration.ofHours(300 - 10L * i));
            run(
                    events,
                    "WO-" + (990 + i),
                    i,
                    6,
                    start,
                    Duration.ofHours(22 + i * 3 % 40),
                    30 + i,
                    3,
                    ServiceClass.STANDARD);
        }
        present(events);
        events.sort(Comparator.comparing(Event::at));
        List<Recorded> recorded = new ArrayList<>();
        Board board = Board.EMPTY;
        Instant opening = NOW.minus(Duration.ofDays(20));
        board = record(recorded, board, opening, new Command.NameShop(new Shop("Gear shop", BERLIN)));
        for (String station : STATIONS) {
            board = record(recorded, board, opening, Command.AddStation.last(station, null));
        }
        for (Event event : events) {
            board = record(recorded, board, event.at, event.command);
        }
        return recorded;
    }

    /// Many cards, for tests of size: so many in the Working lane of each of so many stations, and as many in Orders.
    public static List<Recorded> crowd(int stations, int cards) {
        List<Recorded> recorded = new ArrayList<>();
        Board board = record(recorded, Board.EMPTY, NOW, new Command.NameShop(new Shop("Crowd", BERLIN)));
        for (int s = 1; s <= stations; s++) {
            board = record(recorded, board, NOW, Command.AddStation.last("Station " + s, null));
            for (int c = 0; c < cards; c++) {
                CardId id = new CardId("S" + s + "-" + (1000 + c));
                CardFacts facts =
                        new CardFacts(PARTS.get(c % PARTS.size()), 10 + c % 90).withDue(TODAY.plusDays(c % 20 - 3));
                board = record(recorded, board, NOW, new Command.AddCard(id, facts));
                Place place = c % 4 == 3 ? Place.ready(new StationId(s)) : Place.working(new StationId(s));
                board = record(recorded, board, NOW, new Command.MoveCard(id, place, Pieces.NOT_COUNTED, "as it was"));
            }
        }
        return recorded;
    }

    private static void present(List<Event> events) {
        card(events, "WO-1049", 0, 0, 2, 50, 5, ServiceClass.STANDARD);
        card(events, "WO-1050", 1, 0, 1, 120, 6, ServiceClass.FIXED_DATE);
        card(events, "WO-1051", 2, 0, 0.7, 20, 9, ServiceClass.STANDARD);
        card(events, "WO-1044", 3, 1, 6, 80, 4, ServiceClass.STANDARD);
        card(events, "WO-1045", 2, 1, 27, 40, 4, ServiceClass.STANDARD);
        card(events, "WO-1047", 4, 1, 55, 15, -1, ServiceClass.EXPEDITE);
        card(events, "WO-1043", 5, 1.5, 5, 60, 3, ServiceClass.STANDARD);
        card(events, "WO-1040", 1, 2, 25, 200, 2, ServiceClass.STANDARD);
        card(events, "WO-1039", 0, 2.5, 9, 60, 3, ServiceClass.STANDARD);
        card(events, "WO-1041", 6, 3, 20, 30, 3, ServiceClass.STANDARD);
        card(events, "WO-1036", 3, 3, 50, 24, 2, ServiceClass.STANDARD);
        card(events, "WO-1042", 5, 3, 4, 90, 4, ServiceClass.STANDARD);
        card(events, "WO-1031", 2, 4, 32, 40, 2, ServiceClass.STANDARD);
        card(events, "WO-1033", 6, 4, 26, 40, 3, ServiceClass.STANDARD);
        card(events, "WO-1034", 5, 4, 23, 18, 3, ServiceClass.STANDARD);
        card(events, "WO-1035", 1, 4, 8, 75, 4, ServiceClass.STANDARD);
        card(events, "WO-1030", 4, 4.5, 22, 60, 2, ServiceClass.STANDARD);
        card(events, "WO-1028", 6, 5, 72, 12, -1, ServiceClass.STANDARD);
        card(events, "WO-1029", 5, 5, 11, 25, 2, ServiceClass.STANDARD);
        card(events, "WO-1027", 1, 5.5, 16, 50, 2, ServiceClass.STANDARD);
        Instant late = NOW.minus(Duration.ofMinutes(34));
        events.add(new Event(late, new Command.BlockCard(new CardId("WO-1036"), "Waiting for gauge")));
        int[] limits = {5, 4, 3, 4, 4};
        for (int i = 0; i < limits.length; i++) {
            events.add(new Event(late, new Command.SetLimit(new StationId(i + 1), WipLimit.cards(limits[i]))));
        }
        events.add(new Event(late, new Command.StopStation(INSPECTION, "Gauge broken")));
        for (int i = 0; i < 9; i++) {
            Instant start = NOW.minus(Duration.ofHours(60 + i));
            run(events, "WO-10" + (14 + i), i, 6, start, Duration.ofHours(55), 40 + i, 1, ServiceClass.STANDARD);
        }
    }

    /// A card that stands at station `at` (0: Orders; a half: in its Ready lane) since it started `hours` ago.
    private static void card(
            List<Event> events,
            String number,
            int part,
            double at,
            double hours,
            int quantity,
            int due,
            ServiceClass service) {
        Duration age = Duration.ofMinutes(Math.round(hours * 60));
        CardFacts facts = new CardFacts(PARTS.get(part), quantity, TODAY.plusDays(due), service, List.of());
        CardId id = new CardId(number);
        Instant start = NOW.minus(age);
        events.add(new Event(start, new Command.AddCard(id, facts)));
        int steps = (int) Math.round(at * 2) - 1;
        for (int i = 0; i < steps; i++) {
            StationId station = new StationId(i / 2 + 1);
            Place place = i % 2 == 0 ? Place.working(station) : Place.ready(station);
            Instant moved = start.plus(age.multipliedBy(i).dividedBy(Math.max(2, 2L * steps)));
            events.add(new Event(moved, new Command.MoveCard(id, place)));
        }
    }

    /// A card that ran through all stations and was finished.
    private static void run(
            List<Event> events,
            String number,
            int part,
            int stations,
            Instant start,
            Duration time,
            int quantity,
            int due,
            ServiceClass service) {
        CardId id = new CardId(number);
        CardFacts facts =
                new CardFacts(PARTS.get(part % PARTS.size()), quantity, TODAY.plusDays(due), service, List.of());
        events.add(new Event(start, new Command.AddCard(id, facts)));
        for (int i = 0; i < stations; i++) {
            Place to = i == stations - 1 ? Place.End.FINISHED : Place.working(new StationId(i + 1));
            events.add(
                    new Event(start.plus(time.multipliedBy(i).dividedBy(stations - 1)), new Command.MoveCard(id, to)));
        }
    }

    private static Board record(List<Recorded> recorded, Board board, Instant at, Command command) {
        Decision decision = Rules.decide(board, command, "Ann", at);
        if (!(decision instanceof Decision.Allowed allowed)) {
            throw new AssertionError(command + " at " + at + ": " + decision);
        }
        recorded.add(new Recorded(allowed.entry(), allowed.after()));
        return allowed.after();
    }
}
