package pullboard.plan.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Lot;
import pullboard.board.supply.LotHold;

/// Where the pieces of a lot are: containment begins with finding them all.
///
/// @param hold null: nobody holds the lot
/// @param cards of the lot, by number
public record LotCards(String lot, @Nullable LotHold hold, List<Found> cards) {
    public LotCards {
        cards = List.copyOf(cards);
    }

    /// One card of a lot.
    ///
    /// @param kanban the loop card that its pieces still hang on, null: none
    public record Found(Card card, @Nullable Kanban kanban) {
        /// On the board, or full or in use at a supermarket.
        public boolean isHere() {
            return card.isOpen() || kanban != null;
        }
    }

    /// All lots that cards were given, by name.
    public static List<LotCards> all(Board board) {
        TreeMap<String, List<Found>> lots = new TreeMap<>();
        for (Lot lot : board.books().all(Lot.class)) {
            Card card = board.card(new CardId(lot.card()));
            if (card != null) {
                lots.computeIfAbsent(lot.lot(), _ -> new ArrayList<>()).add(new Found(card, kanban(board, card)));
            }
        }
        List<LotCards> found = new ArrayList<>();
        lots.forEach((lot, cards) -> found.add(new LotCards(lot, board.books().find(LotHold.class, lot), cards)));
        return found;
    }

    private static @Nullable Kanban kanban(Board board, Card card) {
        Errand errand = board.books().find(Errand.class, card.id().number());
        Kanban kanban = errand == null ? null : board.books().find(Kanban.class, errand.kanban());
        boolean hangs = kanban != null
                && kanban.tripCard().equals(card.id().number())
                && (kanban.state() == Kanban.State.FULL || kanban.state() == Kanban.State.IN_USE);
        return hangs ? kanban : null;
    }

    public boolean isHeld() {
        return hold != null;
    }

    /// How many of its cards can still be found here.
    public int here() {
        return (int) cards.stream().filter(Found::isHere).count();
    }
}
