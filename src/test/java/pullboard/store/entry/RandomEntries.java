package pullboard.store.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Handling;
import pullboard.board.Lane;
import pullboard.board.Movement;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Raise;
import pullboard.board.ScanMode;
import pullboard.board.ServiceClass;
import pullboard.board.Shop;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.Stop;
import pullboard.board.Ticket;
import pullboard.board.WipLimit;
import pullboard.board.supply.Item;
import pullboard.board.supply.Stock;

/// Entries with everything in them that an entry can hold, nasty texts above all; drawn by a seed.
final class RandomEntries {
    private static final String[] NASTY = {
        "",
        "Ann",
        "\t",
        "\n",
        "\r\n",
        "\\",
        "\\t",
        "\\\\n",
        "a\tb\nc\\d",
        "\0",
        "\u0085\u2028",
        "Fräsmaschine Größe 7",
        "漢字",
        "😀 done",
        "\ud83d",
        "\ude00\ud83d",
        "-",
        "null",
        "'; drop table card; --",
        "=1+1",
        "a".repeat(17_000),
        "\u007f",
        "é\ud800x",
        "\"quoted\", {\"a\":[1]}",
        "ends with \\"
    };

    private final Random random;
    private final RandomItems items;

    RandomEntries(long seed) {
        random = new Random(seed);
        items = new RandomItems(random, this::text, this::number, this::time);
    }

    Entry entry() {
        List<Change> changes = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            changes.add(change(random.nextInt(21)));
        }
        return new Entry(number(), time(), text(), one(Entry.Nature.values()), random.nextInt(3), changes);
    }

    Change change(int kind) {
        return switch (kind) {
            case 0 -> new Change.ShopChanged(shop(), shop());
            case 1 -> new Change.StationAdded(wholeStation(), random.nextInt(9));
            case 2 -> new Change.StationRemoved(wholeStation(), random.nextInt(9));
            case 3 -> new Change.StationRenamed(station(), text(), text());
            case 4 -> new Change.StationShifted(station(), random.nextInt(9), random.nextInt(9));
            case 5 -> new Change.LimitChanged(station(), maybe(this::limit), maybe(this::limit));
            case 6 -> new Change.LimitRaised(station(), maybe(this::raise), maybe(this::raise));
            case 7 -> new Change.StopChanged(station(), maybe(this::stop), maybe(this::stop));
            case 8 -> new Change.SpanLimitChanged(maybe(this::span), maybe(this::span));
            case 9 -> new Change.CardAdded(card(), facts());
            case 10 -> new Change.CardChanged(card(), facts(), facts());
            case 11 -> new Change.BlockChanged(card(), maybe(this::block), maybe(this::block));
            case 12 -> new Change.NotesChanged(card(), notes(), notes());
            case 13 -> new Change.TicketChanged(card(), ticket(), ticket(), text());
            case 14 -> new Change.TicketPrinted(card(), random.nextInt(), text());
            case 15 -> new Change.HandlingChanged(station(), handling(), handling());
            case 16 -> new Change.PartCodeChanged(text(), maybe(this::words), maybe(this::words));
            case 17 -> new Change.DocumentChanged(text(), maybe(this::words), maybe(this::words));
            case 18 -> itemChanged();
            case 19 -> new Change.StockMoved(text(), text(), number(), one(Stock.Cause.values()), text());
            default ->
                new Change.CardMoved(
                        card(), place(), place(), one(Movement.Kind.values()), time(), pieces(), text(), text());
        };
    }

    private Change itemChanged() {
        Class<? extends Item> kind =
                Item.kinds().get(random.nextInt(Item.kinds().size()));
        Item before = maybe(() -> items.item(kind));
        return new Change.ItemChanged(before, before == null ? items.item(kind) : maybe(() -> items.item(kind)));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(one(NASTY));
        }
        return text.toString();
    }

    /// Not empty: an empty one would be none.
    private String words() {
        return "x" + text();
    }

    private CardNotes notes() {
        return new CardNotes(
                text(), text(), text(), text(), text(), text(), text(), text(), random.nextInt(), random.nextInt());
    }

    private Ticket ticket() {
        return new Ticket(random.nextInt(), random.nextInt(), maybe(this::time), maybe(this::time));
    }

    private Handling handling() {
        return new Handling(one(ScanMode.values()), Duration.ofMillis(random.nextInt(100_000)), random.nextBoolean());
    }

    private CardId card() {
        String[] numbers = {"WO-1", "7", "Ä 9", "x\\y", "卡片", "a".repeat(64), "\ud83d", "😀"};
        return new CardId(one(numbers));
    }

    private Instant time() {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.EPOCH;
            case 1 -> one(new Instant[] {Instant.MIN, Instant.MAX, Instant.parse("-0001-01-01T00:00:00Z")});
            case 2 -> Instant.ofEpochSecond(random.nextLong(-70_000_000_000L, 300_000_000_000L), random.nextInt(1000));
            case 3 -> Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L));
            case 4 -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1000) * 1000L);
            default -> Instant.ofEpochSecond(random.nextInt());
        };
    }

    private long number() {
        return one(new Long[] {0L, 1L, 42L, Long.MAX_VALUE, Long.MIN_VALUE, -7L, random.nextLong()});
    }

    private Pieces pieces() {
        return random.nextBoolean()
                ? Pieces.NOT_COUNTED
                : new Pieces(random.nextInt(5) - 1, random.nextInt(5) - 1, random.nextLong(Long.MAX_VALUE));
    }

    private Place place() {
        return random.nextBoolean() ? one(Place.End.values()) : new Place.At(station(), one(Lane.values()));
    }

    private StationId station() {
        return new StationId(random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(60));
    }

    private Station wholeStation() {
        return new Station(station(), text(), maybe(this::limit), maybe(this::raise), maybe(this::stop));
    }

    private WipLimit limit() {
        return new WipLimit(random.nextInt(), one(WipLimit.Unit.values()), random.nextBoolean());
    }

    private Raise raise() {
        return new Raise(random.nextInt(), time(), text(), text());
    }

    private Stop stop() {
        return new Stop(text(), time());
    }

    private Block block() {
        return new Block(text(), time());
    }

    private SpanLimit span() {
        return new SpanLimit(station(), station(), random.nextInt());
    }

    private Shop shop() {
        return new Shop(
                text(), ZoneId.of(one(new String[] {"Europe/Berlin", "Z", "+05:45", "UTC", "America/New_York"})));
    }

    private CardFacts facts() {
        LocalDate due = maybe(() -> LocalDate.ofEpochDay(random.nextInt(-800_000, 4_000_000)));
        List<StationId> route =
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> station()).toList();
        return new CardFacts(text(), number(), due, one(ServiceClass.values()), route);
    }

    private <T> @Nullable T maybe(Supplier<T> supplier) {
        return random.nextBoolean() ? null : supplier.get();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
