package pullboard.store.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.CardFacts;
import pullboard.board.CardNotes;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Handling;
import pullboard.board.Pieces;
import pullboard.board.Place;
import pullboard.board.Raise;
import pullboard.board.Shop;
import pullboard.board.SpanLimit;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.Stop;
import pullboard.board.Ticket;
import pullboard.board.WipLimit;

/// Writes one entry, line by line, in small memory.
public final class EntryWriter {
    private final LineWriter out;
    private final JsonWriter json = new JsonWriter();

    private EntryWriter(OutputStream out) {
        this.out = new LineWriter(out);
    }

    public static void write(Entry entry, OutputStream out) throws IOException {
        EntryWriter writer = new EntryWriter(out);
        writer.head(entry);
        for (Change change : entry.changes()) {
            writer.change(change);
            writer.out.end();
        }
        writer.out.flush();
    }

    private void head(Entry entry) throws IOException {
        out.tag(Tag.ENTRY).number(entry.revision()).time(entry.at());
        out.word(Words.word(entry.nature())).number(entry.reverts()).text(entry.by());
        out.end();
    }

    private void change(Change change) {
        switch (change) {
            case Change.ShopChanged c -> {
                out.tag(Tag.SHOP_CHANGED);
                shop(c.before());
                shop(c.after());
            }
            case Change.StationAdded c -> station(Tag.STATION_ADDED, c.station(), c.position());
            case Change.StationRemoved c -> station(Tag.STATION_REMOVED, c.station(), c.position());
            case Change.StationRenamed c -> renamed(c);
            case Change.StationShifted c ->
                out.tag(Tag.STATION_SHIFTED)
                        .number(c.station().value())
                        .number(c.before())
                        .number(c.after());
            default -> limitChange(change);
        }
    }

    private void limitChange(Change change) {
        switch (change) {
            case Change.LimitChanged c -> {
                out.tag(Tag.LIMIT_CHANGED).number(c.station().value());
                limit(c.before());
                limit(c.after());
            }
            case Change.LimitRaised c -> {
                out.tag(Tag.LIMIT_RAISED).number(c.station().value());
                raise(c.before());
                raise(c.after());
            }
            case Change.StopChanged c -> {
                out.tag(Tag.STOP_CHANGED).number(c.station().value());
                stop(c.before());
                stop(c.after());
            }
            case Change.SpanLimitChanged c -> {
                out.tag(Tag.SPAN_LIMIT_CHANGED);
                span(c.before());
                span(c.after());
            }
            default -> cardChange(change);
        }
    }

    private void renamed(Change.StationRenamed change) {
        out.tag(Tag.STATION_RENAMED)
                .number(change.station().value())
                .text(change.before())
                .text(change.after());
    }

    private void cardChange(Change change) {
        switch (change) {
            case Change.CardAdded c -> {
                out.tag(Tag.CARD_ADDED).text(c.card().number());
                facts(c.facts());
            }
            case Change.CardChanged c -> {
                out.tag(Tag.CARD_CHANGED).text(c.card().number());
                facts(c.before());
                facts(c.after());
            }
            case Change.BlockChanged c -> {
                out.tag(Tag.BLOCK_CHANGED).text(c.card().number());
                block(c.before());
                block(c.after());
            }
            case Change.CardMoved c -> {
                out.tag(Tag.CARD_MOVED).text(c.card().number());
                place(c.from());
                place(c.to());
                out.word(c.kind().word()).time(c.at());
                pieces(c.result());
                out.text(c.operator()).text(c.reason());
            }
            default -> paperChange(change);
        }
    }

    private void paperChange(Change change) {
        switch (change) {
            case Change.NotesChanged c -> {
                out.tag(Tag.NOTES_CHANGED).text(c.card().number());
                notes(c.before());
                notes(c.after());
            }
            case Change.TicketChanged c -> {
                out.tag(Tag.TICKET_CHANGED).text(c.card().number());
                ticket(c.before());
                ticket(c.after());
                out.text(c.reason());
            }
            case Change.TicketPrinted c ->
                out.tag(Tag.TICKET_PRINTED)
                        .text(c.card().number())
                        .number(c.copies())
                        .text(c.layout());
            case Change.HandlingChanged c -> {
                out.tag(Tag.HANDLING_CHANGED).number(c.station().value());
                handling(c.before());
                handling(c.after());
            }
            case Change.PartCodeChanged c ->
                out.tag(Tag.PART_CODE_CHANGED)
                        .text(c.code())
                        .text(orNone(c.before()))
                        .text(orNone(c.after()));
            case Change.DocumentChanged c ->
                out.tag(Tag.DOCUMENT_CHANGED)
                        .text(c.name())
                        .text(orNone(c.before()))
                        .text(orNone(c.after()));
            default -> supplyChange(change);
        }
    }

    private void supplyChange(Change change) {
        switch (change) {
            case Change.ItemChanged c ->
                out.tag(Tag.ITEM_CHANGED)
                        .word(ItemText.word(c))
                        .text(ItemText.write(c.before(), json))
                        .text(ItemText.write(c.after(), json));
            case Change.StockMoved c ->
                out.tag(Tag.STOCK_MOVED)
                        .text(c.part())
                        .text(c.place())
                        .number(c.pieces())
                        .word(Words.word(c.cause()))
                        .text(c.about());
            default -> throw new IllegalArgumentException("not written: " + change);
        }
    }

    private void shop(Shop shop) {
        out.text(shop.name()).text(shop.zone().getId());
    }

    private void station(String tag, Station station, int position) {
        out.tag(tag).number(station.id().value()).text(station.name());
        limit(station.limit());
        raise(station.raise());
        stop(station.stop());
        out.number(position);
    }

    private void limit(@Nullable WipLimit limit) {
        if (limit == null) {
            out.none(3);
        } else {
            out.number(limit.amount()).word(Words.word(limit.unit())).word(limit.soft() ? Tag.SOFT : Tag.HARD);
        }
    }

    private void raise(@Nullable Raise raise) {
        if (raise == null) {
            out.none(4);
        } else {
            out.number(raise.amount()).time(raise.until()).text(raise.by()).text(raise.reason());
        }
    }

    private void stop(@Nullable Stop stop) {
        if (stop == null) {
            out.none(2);
        } else {
            out.time(stop.since()).text(stop.reason());
        }
    }

    private void span(@Nullable SpanLimit span) {
        if (span == null) {
            out.none(3);
        } else {
            out.number(span.first().value()).number(span.last().value()).number(span.amount());
        }
    }

    private void block(@Nullable Block block) {
        if (block == null) {
            out.none(2);
        } else {
            out.time(block.since()).text(block.reason());
        }
    }

    private void facts(CardFacts facts) {
        LocalDate due = facts.due();
        out.text(facts.part()).number(facts.quantity()).word(due == null ? "" : due.toString());
        out.word(Words.word(facts.service())).word(route(facts.route()));
    }

    private void notes(CardNotes notes) {
        out.text(notes.description()).text(notes.container()).text(notes.from()).text(notes.to());
        out.text(notes.shelf()).text(notes.order()).text(notes.customer()).text(notes.work());
        out.number(notes.index()).number(notes.of());
    }

    private void ticket(Ticket ticket) {
        out.number(ticket.issue()).number(ticket.prints());
        time(ticket.printed());
        time(ticket.lost());
    }

    private void handling(Handling handling) {
        out.word(Words.word(handling.scan())).number(handling.minimumCycle().toMillis());
        out.number(handling.prints() ? 1 : 0);
    }

    private void time(@Nullable Instant time) {
        if (time == null) {
            out.none(1);
        } else {
            out.time(time);
        }
    }

    /// An empty text is none: the rules let no empty one through.
    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String route(List<StationId> route) {
        return route.stream().map(id -> Integer.toString(id.value())).collect(Collectors.joining(","));
    }

    private void place(Place place) {
        switch (place) {
            case Place.At at -> out.word(at.station().value() + ":" + Words.word(at.lane()));
            case Place.End end -> out.word(Words.word(end));
        }
    }

    private void pieces(Pieces pieces) {
        count(pieces.good());
        count(pieces.rejected());
        count(pieces.held());
    }

    private void count(long pieces) {
        if (pieces < 0) {
            out.none(1);
        } else {
            out.number(pieces);
        }
    }
}
