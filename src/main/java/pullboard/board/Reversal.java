package pullboard.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Item;

/// Undo and redo: an entry turned round, change by change from its end, as recorded changes of their own. What has
/// changed again since is not touched: then the whole is refused.
final class Reversal {
    private final Ask ask;
    private final Entry entry;
    private final Movement.Kind kind;
    private Board board;

    private Reversal(Ask ask, Entry entry) {
        this.ask = ask;
        this.entry = entry;
        this.board = ask.board();
        this.kind = natureOf(entry) == Entry.Nature.REDO ? Movement.Kind.REDO : Movement.Kind.UNDO;
    }

    /// Turning an undo round is a redo.
    static Entry.Nature natureOf(Entry reverted) {
        return reverted.nature() == Entry.Nature.UNDO ? Entry.Nature.REDO : Entry.Nature.UNDO;
    }

    static List<Change> plan(Ask ask, Entry entry) throws No {
        if (entry.nature() == Entry.Nature.IMPORT || entry.nature() == Entry.Nature.RECORD) {
            throw new No(new Refusal.CannotRevert(entry.revision()));
        }
        return new Reversal(ask, entry).plan();
    }

    private List<Change> plan() throws No {
        List<Change> turned = new ArrayList<>();
        for (Change change : entry.changes().reversed()) {
            Change back = turn(change);
            if (back != null) {
                turned.add(back);
                Entry step = new Entry(board.revision() + 1, ask.now(), ask.by(), Entry.Nature.UNDO, 0, List.of(back));
                board = board.after(step);
            }
        }
        factsFirst(turned);
        return turned;
    }

    /// What a card asks for changes back before the movement that tells of it, as it did the first time: a file of
    /// movements would otherwise end with the quantity that was taken back.
    private static void factsFirst(List<Change> turned) {
        for (int i = 1; i < turned.size(); i++) {
            if (turned.get(i) instanceof Change.CardChanged facts
                    && turned.get(i - 1) instanceof Change.CardMoved stay
                    && stay.card().equals(facts.card())
                    && stay.from().equals(stay.to())) {
                Collections.swap(turned, i - 1, i);
            }
        }
    }

    private @Nullable Change turn(Change change) throws No {
        return switch (change) {
            case Change.ShopChanged c -> {
                mustBe(board.shop(), c.after());
                yield new Change.ShopChanged(c.after(), c.before());
            }
            case Change.StationAdded c -> addedBack(c);
            case Change.StationRemoved c -> removedBack(c);
            case Change.StationRenamed c -> renamedBack(c);
            case Change.StationShifted c -> {
                mustBe(board.position(c.station()), c.after());
                yield new Change.StationShifted(c.station(), c.after(), c.before());
            }
            case Change.LimitChanged c -> {
                mustBe(station(c.station()).limit(), c.after());
                yield new Change.LimitChanged(c.station(), c.after(), c.before());
            }
            case Change.LimitRaised c -> {
                mustBe(station(c.station()).raise(), c.after());
                yield new Change.LimitRaised(c.station(), c.after(), c.before());
            }
            case Change.StopChanged c -> {
                mustBe(station(c.station()).stop(), c.after());
                yield new Change.StopChanged(c.station(), c.after(), c.before());
            }
            case Change.SpanLimitChanged c -> spanBack(c);
            case Change.CardAdded _ -> null;
            case Change.CardMoved c -> movedBack(c);
            case Change.OfCard c -> cardBack(c);
            case Change.HandlingChanged c -> handlingBack(c);
            case Change.PartCodeChanged c -> codeBack(c);
            case Change.ItemChanged c -> itemBack(c);
            case Change.StockMoved c -> stockBack(c);
            case Change.DocumentChanged c -> {
                mustBe(board.documents().get(c.name()), c.after());
                yield new Change.DocumentChanged(c.name(), c.after(), c.before());
            }
        };
    }

    private Change codeBack(Change.PartCodeChanged change) throws No {
        mustBe(board.partCodes().get(change.code()), change.after());
        return new Change.PartCodeChanged(change.code(), change.after(), change.before());
    }

    private Change itemBack(Change.ItemChanged change) throws No {
        Item known = change.after() == null ? change.before() : change.after();
        Item present = board.books().find(Objects.requireNonNull(known).getClass(), known.key());
        mustBe(present, change.after());
        BookRules.mayTurn(new Ask(board, ask.by(), ask.now()), change);
        return new Change.ItemChanged(change.after(), change.before());
    }

    /// Pieces that have gone elsewhere since cannot be taken back.
    private Change stockBack(Change.StockMoved change) throws No {
        long left = board.books().stock(change.part(), change.place()) - change.pieces();
        mustBe(left < 0, false);
        return new Change.StockMoved(change.part(), change.place(), -change.pieces(), change.cause(), change.about());
    }

    private Change handlingBack(Change.HandlingChanged change) throws No {
        mustBe(board.handling(station(change.station()).id()), change.after());
        return new Change.HandlingChanged(change.station(), change.after(), change.before());
    }

    private @Nullable Change cardBack(Change.OfCard change) throws No {
        return switch (change) {
            case Change.CardChanged c -> {
                mustBe(card(c.card()).facts(), c.after());
                yield new Change.CardChanged(c.card(), c.after(), c.before());
            }
            case Change.BlockChanged c -> {
                mustBe(card(c.card()).block(), c.after());
                yield new Change.BlockChanged(c.card(), c.after(), c.before());
            }
            case Change.NotesChanged c -> {
                mustBe(card(c.card()).notes(), c.after());
                yield new Change.NotesChanged(c.card(), c.after(), c.before());
            }
            case Change.TicketChanged c -> ticketBack(c);
            case Change.TicketPrinted _ -> null;
        };
    }

    /// What was printed since stays printed.
    private Change ticketBack(Change.TicketChanged change) throws No {
        Ticket now = card(change.card()).ticket();
        Ticket then = change.before();
        mustBe(now.issue(), change.after().issue());
        mustBe(now.lost(), change.after().lost());
        Ticket back = then.issue() == now.issue() ? now.withLost(then.lost()) : then;
        return new Change.TicketChanged(change.card(), now, back, "");
    }

    private Change renamedBack(Change.StationRenamed change) throws No {
        mustBe(station(change.station()).name(), change.after());
        StationRules.checkName(board, change.before(), change.station());
        return new Change.StationRenamed(change.station(), change.after(), change.before());
    }

    private Change addedBack(Change.StationAdded change) throws No {
        Station station = station(change.station().id());
        if (board.countAt(station.id()) > 0) {
            List<CardId> cards =
                    Outlook.clearing(board, station.id(), ask.now()).cards();
            throw new No(new Refusal.StationNotEmpty(station.id(), cards));
        }
        mustBe(board.spans().stream().anyMatch(span -> touches(span, station)), false);
        return new Change.StationRemoved(station, board.position(station.id()));
    }

    private static boolean touches(SpanLimit span, Station station) {
        return span.first().equals(station.id()) || span.last().equals(station.id());
    }

    private Change removedBack(Change.StationRemoved change) throws No {
        Station station = change.station();
        mustBe(board.station(station.id()), null);
        StationRules.checkName(board, station.name(), null);
        return new Change.StationAdded(
                station, Math.min(change.position(), board.stations().size()));
    }

    private Change spanBack(Change.SpanLimitChanged change) throws No {
        SpanLimit now = change.after();
        SpanLimit then = change.before();
        mustBe(now == null || board.spans().contains(now), true);
        if (now == null && then != null) {
            mustBe(board.spans().stream().anyMatch(span -> span.covers(then.first(), then.last())), false);
            station(then.first());
            station(then.last());
        }
        return new Change.SpanLimitChanged(now, then);
    }

    private Change movedBack(Change.CardMoved change) throws No {
        Card card = card(change.card());
        mustBe(card.place(), change.to());
        Place back = change.from() == Place.End.OUTSIDE ? Place.End.CANCELLED : change.from();
        if (back instanceof Place.At at) {
            station(at.station());
        }
        return new Change.CardMoved(
                card.id(), change.to(), back, kind, ask.now(), change.result(), ask.by(), change.reason());
    }

    private Station station(StationId id) throws No {
        Station station = board.station(id);
        if (station == null) {
            throw new No(new Refusal.CannotRevert(entry.revision()));
        }
        return station;
    }

    private Card card(CardId id) throws No {
        Card card = board.card(id);
        if (card == null) {
            throw new No(new Refusal.CannotRevert(entry.revision()));
        }
        return card;
    }

    private void mustBe(@Nullable Object present, @Nullable Object recorded) throws No {
        if (!Objects.equals(present, recorded)) {
            throw new No(new Refusal.CannotRevert(entry.revision()));
        }
    }
}
