package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Books;
import pullboard.board.supply.Item;
import pullboard.board.supply.Stock;

/// A fact that the ledger keeps: what was so before, and what is so after. Every change but a card's first mention can
/// be turned round, which is how undo works.
public sealed interface Change {

    /// The board's name or zone.
    record ShopChanged(Shop before, Shop after) implements Change {}

    record StationAdded(Station station, int position) implements Change {}

    record StationRemoved(Station station, int position) implements Change {}

    record StationRenamed(StationId station, String before, String after) implements Change {}

    /// Moved along the board, positions from 0.
    record StationShifted(StationId station, int before, int after) implements Change {}

    record LimitChanged(
            StationId station,
            @Nullable WipLimit before,
            @Nullable WipLimit after) implements Change {}

    record LimitRaised(
            StationId station,
            @Nullable Raise before,
            @Nullable Raise after) implements Change {}

    /// Andon: stopped (`after` set) or restarted (`after` null).
    record StopChanged(
            StationId station,
            @Nullable Stop before,
            @Nullable Stop after) implements Change {}

    /// A CONWIP limit set, changed or (with `after` null) taken away; both are of the same span where both are there.
    record SpanLimitChanged(
            @Nullable SpanLimit before, @Nullable SpanLimit after) implements Change {}

    /// A card number mentioned for the first time; a {@link CardMoved} brings it onto the board.
    record CardAdded(CardId card, CardFacts facts) implements Change {}

    /// A change of one card that stays where it is.
    sealed interface OfCard extends Change {
        CardId card();
    }

    record CardChanged(CardId card, CardFacts before, CardFacts after) implements OfCard {}

    record BlockChanged(
            CardId card, @Nullable Block before, @Nullable Block after) implements OfCard {}

    record NotesChanged(CardId card, CardNotes before, CardNotes after) implements OfCard {}

    /// Lost, found or replaced.
    record TicketChanged(CardId card, Ticket before, Ticket after, String reason) implements OfCard {}

    /// Paper came out of a printer, which no undo takes back.
    record TicketPrinted(CardId card, int copies, String layout) implements OfCard {}

    record HandlingChanged(StationId station, Handling before, Handling after) implements Change {}

    /// A foreign code stands for a part (`after` set) or no longer does (`after` null).
    record PartCodeChanged(
            String code, @Nullable String before, @Nullable String after) implements Change {}

    /// A text that the board keeps, for example `layout/Big boxes`.
    record DocumentChanged(
            String name, @Nullable String before, @Nullable String after) implements Change {}

    /// An item of the books as it was and as it is: entered (`before` null), changed or taken out (`after` null).
    record ItemChanged(@Nullable Item before, @Nullable Item after) implements Change {}

    /// Pieces of a part came to a place (`pieces` above 0) or left it.
    ///
    /// @param place as in {@link Stock}
    /// @param about the kanban, card or order that it was about, or a reason
    record StockMoved(String part, String place, long pieces, Stock.Cause cause, String about) implements Change {
        Stock after(Books books) {
            return new Stock(part, place, books.stock(part, place) + pieces);
        }
    }

    /// A change of place (or of what travels, where `from` equals `to`).
    record CardMoved(
            CardId card,
            Place from,
            Place to,
            Movement.Kind kind,
            Instant at,
            Pieces result,
            String operator,
            String reason)
            implements Change {}
}
