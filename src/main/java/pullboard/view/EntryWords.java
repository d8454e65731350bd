package pullboard.view;

import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Item;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Services;

/// Says in a few words what an entry of the ledger did, for undo and redo.
final class EntryWords {
    private final Board board;
    private final Wording wording;
    private final Texts texts;

    EntryWords(Services services, Texts texts) {
        this.board = services.control().now();
        this.wording = services.wording();
        this.texts = texts;
    }

    String of(Entry entry) {
        Change first = entry.changes().getFirst();
        for (Change change : entry.changes()) {
            if (change instanceof Change.CardMoved moved && !moved.from().equals(moved.to())) {
                first = moved;
                break;
            }
        }
        return of(first);
    }

    private String item(Item item) {
        return texts.get("entry.item", wording.supply().item(item.getClass()), item.key());
    }

    private String of(Change change) {
        return switch (change) {
            case Change.CardMoved c ->
                texts.get("entry.moved", c.card(), wording.kind(c.kind()), wording.place(c.to(), board));
            case Change.CardAdded c -> texts.get("entry.added", c.card());
            case Change.CardChanged c -> texts.get("entry.changed", c.card());
            case Change.BlockChanged c -> texts.get(c.after() == null ? "entry.unblocked" : "entry.blocked", c.card());
            case Change.LimitChanged c -> texts.get("entry.limit", board.nameOf(c.station()));
            case Change.LimitRaised c -> texts.get("entry.limit", board.nameOf(c.station()));
            case Change.StopChanged c ->
                texts.get(c.after() == null ? "entry.restarted" : "entry.stopped", board.nameOf(c.station()));
            case Change.StationAdded c -> texts.get("entry.station", c.station().name());
            case Change.StationRemoved c ->
                texts.get("entry.station", c.station().name());
            case Change.StationRenamed c -> texts.get("entry.station", c.after());
            case Change.StationShifted c -> texts.get("entry.station", board.nameOf(c.station()));
            case Change.SpanLimitChanged _ -> texts.get("entry.span");
            case Change.NotesChanged c -> texts.get("entry.changed", c.card());
            case Change.TicketChanged c -> texts.get("entry.ticket", c.card());
            case Change.TicketPrinted c -> texts.get("entry.ticket", c.card());
            case Change.HandlingChanged c -> texts.get("entry.station", board.nameOf(c.station()));
            case Change.PartCodeChanged c -> texts.get("entry.code", c.code());
            case Change.DocumentChanged c -> texts.get("entry.document", c.name());
            case Change.ShopChanged _ -> texts.get("entry.shop");
            case Change.StockMoved c -> texts.get("entry.stock", c.part());
            case Change.ItemChanged c -> item(Objects.requireNonNull(c.after() == null ? c.before() : c.after()));
        };
    }
}
