package pullboard.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /// Brings the board to what was found on the floor: all or none. Only the limits can refuse it.
    record Correct(List<Correction> found, String reason) implements Command {
        public Correct {
            found = List.copyOf(found);
        }
    }

    /// Lets a foreign code stand for a part; null: no longer.
    record MapCode(String code, @Nullable String part) implements Command {}

    /// Keeps a text with the board; null takes it away.
    record KeepDocument(String name, @Nullable String text) implements Command {}

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
