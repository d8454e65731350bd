package pullboard.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Fact;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Master;

/// A wish to change the board. Every road there is (drag, key, scan, import, undo, command line) speaks these.
public sealed interface Command {

    /// Gives the board its name and zone.
    record NameShop(Shop shop) implements Command {}

    /// Adds a station at `position` from 0, clamped to the board.
    record AddStation(String name, @Nullable WipLimit limit, int position) implements Command {
        /// At the right end.
        public static AddStation last(String name, @Nullable WipLimit limit) {
            return new AddStation(name, limit, Integer.MAX_VALUE);
        }
    }

    record RenameStation(StationId station, String name) implements Command {}

    record ShiftStation(StationId station, int position) implements Command {}

    /// Only an empty station can go.
    record RemoveStation(StationId station) implements Command {}

    /// Sets the lasting limit and ends a raise; null takes it away.
    record SetLimit(StationId station, @Nullable WipLimit limit) implements Command {}

    /// Raises the limit to `amount` until `until`; needs a name and a reason.
    record RaiseLimit(StationId station, int amount, Instant until, String by, String reason) implements Command {}

    record EndRaise(StationId station) implements Command {}

    /// Sets or changes the CONWIP limit over a span of stations.
    record SetSpanLimit(StationId first, StationId last, int amount) implements Command {}

    record RemoveSpanLimit(StationId first, StationId last) implements Command {}

    record StopStation(StationId station, String reason) implements Command {}

    record RestartStation(StationId station) implements Command {}

    /// Releases a new card to Orders.
    record AddCard(CardId card, CardFacts facts) implements Command {}

    record ChangeCard(CardId card, CardFacts facts) implements Command {}

    record BlockCard(CardId card, String reason) implements Command {}

    record UnblockCard(CardId card) implements Command {}

    /// Moves a card. `result` says what came out of the visit that ends; `NOT_COUNTED`: all that is left is good.
    /// `reason` may be empty where the card stays on its route.
    record MoveCard(CardId card, Place to, Pieces result, String reason) implements Command {
        public MoveCard(CardId card, Place to) {
            this(card, to, Pieces.NOT_COUNTED, "");
        }
    }

    /// Takes the card that the station's pull signal names.
    record PullInto(StationId station) implements Command {}

    record CancelCard(CardId card, String reason) implements Command {}

    /// Takes `quantity` pieces off `card` onto a new card beside it.
    record SplitCard(CardId card, CardId part, long quantity) implements Command {}

    record NoteCard(CardId card, CardNotes notes) implements Command {}

    /// A scanned or typed ticket: moves the card as its station's scan mode says.
    ///
    /// @param issue as on the ticket; 0: only the number was given
    /// @param insist also where it looks like a double scan
    record ScanCard(CardId card, int issue, boolean insist) implements Command {}

    record SetHandling(StationId station, Handling handling) implements Command {}

    /// Tickets came out of a printer, or were written to a file.
    record RecordPrint(List<CardId> cards, int copies, String layout) implements Command {
        public RecordPrint {
            cards = List.copyOf(cards);
        }
    }

    /// Marks a card that cannot be found; it stays where it was last seen.
    record LoseCard(CardId card, String reason) implements Command {}

    /// A lost card has turned up.
    record FindCard(CardId card) implements Command {}

    /// Begins a new trip with a ticket of its own; the old ticket no longer counts.
    record ReplaceTicket(CardId card) implements Command {}

    /// Brings the board to what was found on the floor: all or none. An open card is refused by the limits only; a
    /// closed one also when its loop card has gone round again or its pieces have been used since.
    record Correct(List<Correction> found, String reason) implements Command {
        public Correct {
            found = List.copyOf(found);
        }
    }

    /// Lets a foreign code stand for a part; null: no longer.
    record MapCode(String code, @Nullable String part) implements Command {}

    /// Keeps a text with the board; null takes it away.
    record KeepDocument(String name, @Nullable String text) implements Command {}

    /// About what the shop keeps in its books.
    sealed interface OfSupply extends Command {}

    /// Enters or changes what people may change as they see fit. A loop gets as many cards as it says: new ones begin
    /// empty, superfluous ones leave when they come back empty.
    record Keep(Master item) implements OfSupply {}

    /// Takes an item out of the books; refused while others need it.
    record Drop(Master item) implements OfSupply {}

    /// Writes down what happened, with the next number and the present time.
    record Record(Fact fact) implements OfSupply {}

    /// The pieces of a kanban are used up (or, where its loop tells so, taken into use): its card is the pull signal.
    record Consume(String kanban) implements OfSupply {}

    /// A kanban reaches its next state by hand: fetched, in transit, in use, full.
    record StepKanban(String kanban, Kanban.State to) implements OfSupply {}

    /// Releases empty and waiting cards of a loop, at most `most`, before their batch is complete or their interval
    /// has come.
    record ReleaseWaiting(String loop, int most, String reason) implements OfSupply {}

    /// Adds cards to a loop for a time: until a day, or (above 0) for a number of cycles.
    record AddTemporary(String loop, int cards, @Nullable LocalDate until, int cycles) implements OfSupply {}

    /// Nobody may use the kanban for now; an empty reason ends that.
    record BlockKanban(String kanban, String reason) implements OfSupply {}

    /// Orders released kanbans of supplier loops.
    ///
    /// @param number of the order; empty: the next one
    record PlacePurchase(String number, String supplier, LocalDate delivery, List<String> kanbans) implements OfSupply {
        public PlacePurchase {
            kanbans = List.copyOf(kanbans);
        }
    }

    /// The supplier says that it is on its way.
    record NoteShipment(String purchase) implements OfSupply {}

    /// What has not come will not come; its kanbans wait to be ordered again.
    record CancelPurchase(String purchase, String reason) implements OfSupply {}

    /// What came for one kanban of a supplier loop.
    ///
    /// @param good pieces, -1: all that were ordered
    /// @param rejected pieces that were sent back
    record Receive(String kanban, long good, long rejected) implements OfSupply {}

    /// The pieces of a part at a place were counted.
    record CountStock(String part, String place, long pieces, String reason) implements OfSupply {}

    /// Pieces at a place turned out bad.
    record ScrapStock(String part, String place, long pieces, String reason) implements OfSupply {}

    record EnterOrder(CustomerOrder order) implements OfSupply {}

    record ChangeOrder(CustomerOrder order) implements OfSupply {}

    /// Its cards that no station has pulled are cancelled; others become stock of `supermarket` when finished.
    record CancelOrder(String order, String supermarket, String reason) implements OfSupply {}

    /// Puts a card for `pieces` of an order on the board.
    record ReleaseOrder(String order, CardId card, long pieces, CardFacts facts) implements OfSupply {}

    /// Pieces leave for the customer.
    record ShipOrder(String order, long pieces) implements OfSupply {}

    /// A card of a generic part gets its variant, for an order: late customisation.
    record Decide(CardId card, String order) implements OfSupply {}

    record NameLot(CardId card, String lot) implements OfSupply {}

    /// Blocks all open cards of a lot.
    record HoldLot(String lot, String reason) implements OfSupply {}

    record ReleaseLot(String lot) implements OfSupply {}

    /// Turns a recorded entry round: undo of an action, or (of an undo) redo.
    record Revert(Entry entry) implements Command {}

    /// Brings in recorded history, whole or not at all; `rows` in the order in which they are to be recorded.
    record ImportHistory(List<HistoryRow> rows) implements Command {
        public ImportHistory {
            rows = List.copyOf(rows);
        }
    }

    /// Several wishes as one: all or none.
    record Together(List<Command> commands) implements Command {
        public Together {
            commands = List.copyOf(commands);
        }
    }
}
