package pullboard.store.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.CardNotes;
import pullboard.board.Change;
import pullboard.board.Handling;
import pullboard.board.Movement;
import pullboard.board.Pieces;
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

/// Reads the change that a line tells of.
final class ChangeReader {
    private static final Words<WipLimit.Unit> UNITS = new Words<>(WipLimit.Unit.class);
    private static final Words<ServiceClass> SERVICES = new Words<>(ServiceClass.class);
    private static final Words<ScanMode> SCANS = new Words<>(ScanMode.class);
    private static final Words<Movement.Kind> KINDS = new Words<>(Movement.Kind.class);
    private static final Words<Stock.Cause> CAUSES = new Words<>(Stock.Cause.class);

    private final LineReader in;
    private final Kept kept;

    ChangeReader(LineReader in, Kept kept) {
        this.in = in;
        this.kept = kept;
    }

    Change read() throws EntryUnreadable {
        String tag = in.text();
        return switch (tag) {
            case Tag.CARD_MOVED -> moved();
            case Tag.CARD_ADDED -> new Change.CardAdded(card(), facts());
            case Tag.CARD_CHANGED -> new Change.CardChanged(card(), facts(), facts());
            case Tag.BLOCK_CHANGED -> new Change.BlockChanged(card(), block(), block());
            case Tag.SHOP_CHANGED -> new Change.ShopChanged(shop(), shop());
            case Tag.STATION_ADDED -> new Change.StationAdded(wholeStation(), in.smallNumber());
            case Tag.STATION_REMOVED -> new Change.StationRemoved(wholeStation(), in.smallNumber());
            case Tag.STATION_RENAMED -> new Change.StationRenamed(station(), in.text(), in.text());
            case Tag.STATION_SHIFTED -> new Change.StationShifted(station(), in.smallNumber(), in.smallNumber());
            case Tag.LIMIT_CHANGED -> new Change.LimitChanged(station(), limit(), limit());
            case Tag.LIMIT_RAISED -> new Change.LimitRaised(station(), raise(), raise());
            case Tag.STOP_CHANGED -> new Change.StopChanged(station(), stop(), stop());
            case Tag.SPAN_LIMIT_CHANGED -> new Change.SpanLimitChanged(span(), span());
            default -> paper(tag);
        };
    }

    private Change paper(String tag) throws EntryUnreadable {
        return switch (tag) {
            case Tag.NOTES_CHANGED -> new Change.NotesChanged(card(), notes(), notes());
            case Tag.TICKET_CHANGED -> new Change.TicketChanged(card(), ticket(), ticket(), in.text());
            case Tag.TICKET_PRINTED -> new Change.TicketPrinted(card(), in.smallNumber(), in.text());
            case Tag.HANDLING_CHANGED -> new Change.HandlingChanged(station(), handling(), handling());
            case Tag.PART_CODE_CHANGED -> new Change.PartCodeChanged(in.text(), optional(), optional());
            case Tag.DOCUMENT_CHANGED -> new Change.DocumentChanged(in.text(), optional(), optional());
            default -> supply(tag);
        };
    }

    private Change supply(String tag) throws EntryUnreadable {
        return switch (tag) {
            case Tag.ITEM_CHANGED -> item(ItemText.kind(in.text()));
            case Tag.STOCK_MOVED ->
                new Change.StockMoved(in.text(), in.text(), in.number(), CAUSES.parse(in.text()), in.text());
            default -> throw EntryUnreadable.newer("change '" + tag + "'");
        };
    }

    private <T extends Item> Change item(Class<T> kind) throws EntryUnreadable {
        T before = ItemText.read(kind, in.text());
        T after = ItemText.read(kind, in.text());
        if (before == null && after == null) {
            throw in.broken("neither before nor after");
        }
        return new Change.ItemChanged(before, after);
    }

    private Change moved() throws EntryUnreadable {
        return new Change.CardMoved(
                card(),
                kept.place(in.text()),
                kept.place(in.text()),
                KINDS.parse(in.text()),
                in.time(),
                pieces(),
                in.text(),
                in.text());
    }

    private CardId card() throws EntryUnreadable {
        return kept.card(in.text());
    }

    private StationId station() throws EntryUnreadable {
        return new StationId(in.smallNumber());
    }

    private Shop shop() throws EntryUnreadable {
        return new Shop(in.text(), ZoneId.of(in.text()));
    }

    private Station wholeStation() throws EntryUnreadable {
        return new Station(station(), in.text(), limit(), raise(), stop());
    }

    private @Nullable WipLimit limit() throws EntryUnreadable {
        if (in.empty()) {
            in.none(3);
            return null;
        }
        return new WipLimit(in.smallNumber(), UNITS.parse(in.text()), soft(in.text()));
    }

    private static boolean soft(String word) throws EntryUnreadable {
        return switch (word) {
            case Tag.SOFT -> true;
            case Tag.HARD -> false;
            default -> throw EntryUnreadable.newer("limit '" + word + "'");
        };
    }

    private @Nullable Raise raise() throws EntryUnreadable {
        if (in.empty()) {
            in.none(4);
            return null;
        }
        return new Raise(in.smallNumber(), in.time(), in.text(), in.text());
    }

    private @Nullable Stop stop() throws EntryUnreadable {
        if (in.empty()) {
            in.none(2);
            return null;
        }
        var since = in.time();
        return new Stop(in.text(), since);
    }

    private @Nullable Block block() throws EntryUnreadable {
        if (in.empty()) {
            in.none(2);
            return null;
        }
        var since = in.time();
        return new Block(in.text(), since);
    }

    private @Nullable SpanLimit span() throws EntryUnreadable {
        if (in.empty()) {
            in.none(3);
            return null;
        }
        return new SpanLimit(station(), station(), in.smallNumber());
    }

    private CardNotes notes() throws EntryUnreadable {
        return new CardNotes(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.smallNumber(),
                in.smallNumber());
    }

    private Ticket ticket() throws EntryUnreadable {
        return new Ticket(in.smallNumber(), in.smallNumber(), optionalTime(), optionalTime());
    }

    private Handling handling() throws EntryUnreadable {
        ScanMode scan = SCANS.parse(in.text());
        Duration cycle = Duration.ofMillis(in.number());
        return new Handling(scan, cycle, in.number() != 0);
    }

    private @Nullable Instant optionalTime() throws EntryUnreadable {
        if (in.empty()) {
            in.none(1);
            return null;
        }
        return in.time();
    }

    private @Nullable String optional() throws EntryUnreadable {
        String text = in.text();
        return text.isEmpty() ? null : text;
    }

    private CardFacts facts() throws EntryUnreadable {
        String part = in.text();
        long quantity = in.number();
        String due = in.text();
        ServiceClass service = SERVICES.parse(in.text());
        LocalDate date = due.isEmpty() ? null : LocalDate.parse(due);
        return new CardFacts(part, quantity, date, service, route(in.text()));
    }

    private static List<StationId> route(String numbers) {
        List<StationId> route = new ArrayList<>();
        int start = 0;
        while (start < numbers.length()) {
            int comma = numbers.indexOf(',', start);
            int end = comma < 0 ? numbers.length() : comma;
            route.add(new StationId(Integer.parseInt(numbers, start, end, 10)));
            start = end + 1;
        }
        return route;
    }

    private Pieces pieces() throws EntryUnreadable {
        return new Pieces(count(), count(), count());
    }

    private long count() throws EntryUnreadable {
        if (in.empty()) {
            in.none(1);
            return -1;
        }
        return in.number();
    }
}
