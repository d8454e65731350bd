package pullboard.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.CustomerOrder;
import pullboard.board.supply.Item;
import pullboard.board.supply.Kanban;

/// Why a command was refused: the rule and what is in the way. Each has one text in every language, which also says
/// what to do.
public sealed interface Refusal {

    /// The station would hold `wanted` (in the unit of `limit`) and may hold no more than its limit.
    ///
    /// @param holds what it holds now
    /// @param inTheWay the cards there, first the one that is likely to leave first
    /// @param clears when that is likely, null: cannot be told yet
    record StationFull(
            StationId station,
            WipLimit limit,
            long holds,
            long wanted,
            List<CardId> inTheWay,
            @Nullable Instant clears) implements Refusal {
        public StationFull {
            inTheWay = List.copyOf(inTheWay);
        }
    }

    /// The CONWIP limit over a span of stations is reached; `inTheWay` are the cards nearest to leaving it.
    record SpanFull(SpanLimit span, int holds, List<CardId> inTheWay) implements Refusal {
        public SpanFull {
            inTheWay = List.copyOf(inTheWay);
        }
    }

    record StationStopped(StationId station, Stop stop) implements Refusal {}

    record CardBlocked(CardId card, Block block) implements Refusal {}

    record NoSuchCard(CardId card) implements Refusal {}

    record NoSuchStation(StationId station) implements Refusal {}

    record CardExists(CardId card, Place place) implements Refusal {}

    /// The card is not where this could be done: finished, cancelled, or not yet there.
    record CardNotOpen(CardId card, Place place) implements Refusal {}

    record AlreadyThere(CardId card, Place place) implements Refusal {}

    /// The card is not blocked, so there is nothing to unblock.
    record CardNotBlocked(CardId card) implements Refusal {}

    record NothingToPull(StationId station) implements Refusal {}

    /// This may be done, with a reason.
    record ReasonNeeded(Deed deed) implements Refusal {}

    /// More pieces counted than the card carries.
    record CountTooHigh(CardId card, long pieces, Pieces counted) implements Refusal {}

    record BadQuantity(long quantity) implements Refusal {}

    /// A split takes at least 1 piece and leaves at least 1.
    record BadSplit(CardId card, long pieces, long wanted) implements Refusal {}

    /// Not usable as a name: empty, too long, or with characters that no ticket can show.
    record BadName(String name) implements Refusal {}

    /// A name that stands for an end of the board.
    record NameReserved(String name) implements Refusal {}

    record NameTaken(String name) implements Refusal {}

    record StationNotEmpty(StationId station, List<CardId> cards) implements Refusal {
        public StationNotEmpty {
            cards = List.copyOf(cards);
        }
    }

    record BadLimit(int amount) implements Refusal {}

    /// A raise needs a name, a reason, an end in the future and a limit above the present one.
    record BadRaise(StationId station, RaiseFault fault) implements Refusal {}

    record NoRaise(StationId station) implements Refusal {}

    record StationNotStopped(StationId station) implements Refusal {}

    record NoSpanLimit(StationId first, StationId last) implements Refusal {}

    /// Nothing would change.
    record NothingToChange() implements Refusal {}

    /// The entry cannot be turned round: what it changed has changed again since, or it brought in history.
    record CannotRevert(long revision) implements Refusal {}

    /// There is nothing to undo or to redo.
    record NothingToRevert() implements Refusal {}

    /// A line of a movements file does not fit.
    ///
    /// @param detail what the line says, or what was expected
    record BadHistory(int line, String column, HistoryFault fault, String detail) implements Refusal {}

    /// About tickets, scans and what the board keeps as text.
    sealed interface AboutTickets extends Refusal {}

    /// The ticket is missing: since when.
    record CardLost(CardId card, Instant since) implements AboutTickets {}

    record CardNotLost(CardId card) implements AboutTickets {}

    /// A ticket that was replaced: it is of `issue`, the one that counts of `current`.
    record OldTicket(CardId card, int issue, int current) implements AboutTickets {}

    /// The card came to `place` at `last`, sooner than `minimum` ago: probably scanned twice.
    record DoubleScan(CardId card, Place place, Instant last, Duration minimum) implements AboutTickets {}

    /// The same card is said to be at two places.
    record FoundTwice(CardId card) implements AboutTickets {}

    /// A note too long for a ticket, or a card of a number that makes no sense.
    record BadNotes(CardId card) implements AboutTickets {}

    /// A minimum cycle time that is none.
    record BadHandling(StationId station) implements AboutTickets {}

    /// Not usable as the name of a text, or the text is too long.
    record BadDocument(String name) implements AboutTickets {}

    /// About loops, stock, orders and suppliers.
    sealed interface AboutSupply extends Refusal {}

    record NoSuchItem(Class<? extends Item> kind, String key) implements AboutSupply {}

    record ItemExists(Class<? extends Item> kind, String key) implements AboutSupply {}

    /// A field of the item makes no sense.
    record BadItem(Class<? extends Item> kind, String key, String field) implements AboutSupply {}

    /// The item cannot go while `user` needs it.
    record ItemNeeded(Class<? extends Item> kind, String key, String user) implements AboutSupply {}

    /// Not possible for a kanban in this state, in which it has been since `since`.
    record KanbanIs(String kanban, Kanban.State state, Instant since) implements AboutSupply {}

    record KanbanBlocked(String kanban, String reason) implements AboutSupply {}

    /// The kanban came to this state less than `minimum` ago: probably scanned twice.
    record KanbanScannedTwice(String kanban, Kanban.State state, Instant since, Duration minimum)
            implements AboutSupply {}

    record NotEnoughStock(String part, String place, long has, long wanted) implements AboutSupply {}

    /// The pieces of the finished card have been used or shipped, so it cannot go back.
    record PiecesGone(CardId card, String place) implements AboutSupply {}

    /// What the loop is for cannot change while `cards` of its cards are on their way or full.
    record LoopBusy(String loop, int cards) implements AboutSupply {}

    /// No card of the loop is empty or waiting.
    record NothingWaits(String loop) implements AboutSupply {}

    /// The loop would have more cards than it may.
    record LoopFull(String loop, int cards) implements AboutSupply {}

    /// The loop would go round with `wanted` cards, and may with `cards`.
    record LoopHasItsCards(String loop, int cards, int wanted) implements AboutSupply {}

    /// The kanban is not one that this supplier fills.
    record WrongSupplier(String kanban, String supplier) implements AboutSupply {}

    record PurchaseClosed(String purchase) implements AboutSupply {}

    record OrderClosed(String order, CustomerOrder.State state) implements AboutSupply {}

    /// More than the order still needs.
    record OrderCovered(String order, long needs, long wanted) implements AboutSupply {}

    /// The order has cards at stations or goods made for it: where should they go?
    record WhereTo(String order) implements AboutSupply {}

    /// A card of a generic part needs its variant before it leaves the station.
    record Undecided(CardId card, String part, StationId station) implements AboutSupply {}

    /// A check list of the station is demanded, and the card has not passed it since it came there.
    record CheckMissing(CardId card, String plan, StationId station) implements AboutSupply {}

    /// The order wants something that this card cannot become.
    record NotAVariant(CardId card, String part, String order) implements AboutSupply {}

    /// A card of a held lot.
    record LotHeld(String lot, String reason) implements AboutSupply {}

    record LotNotHeld(String lot) implements AboutSupply {}

    /// What needs a reason.
    enum Deed {
        REWORK,
        SKIP,
        RETURN,
        REOPEN,
        CANCEL,
        BLOCK,
        STOP,
        LOSE,
        CORRECT,
        RELEASE,
        SCRAP,
        HOLD,
        CANCEL_ORDER,
        CANCEL_PURCHASE
    }

    /// What is wrong with a raise.
    enum RaiseFault {
        NO_LIMIT,
        NO_NAME,
        NO_REASON,
        NOT_IN_FUTURE,
        NOT_HIGHER
    }

    /// What is wrong with a line of history.
    enum HistoryFault {
        /// The card is already on the board with later movements.
        CARD_ON_BOARD,
        /// It is said to leave a station at which it does not stand.
        NOT_THERE,
        /// Earlier than the card's movement before it.
        BACK_IN_TIME,
        /// Later than now.
        IN_FUTURE,
        BAD_NAME,
        BAD_QUANTITY,
        /// It enters the board, but it is on it already.
        ENTERS_TWICE
    }
}
