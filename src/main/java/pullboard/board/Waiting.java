package pullboard.board;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The most urgent card that waits for each station, kept from one board to the next: only the places that an entry
/// touched are looked through again. For one thread.
public final class Waiting {
    private final Map<Place, Map<StationId, Card>> best = new HashMap<>();

    /// Follows the entry that made the board `after` of the board `before`.
    public void read(Board before, Entry entry, Board after) {
        for (Change change : entry.changes()) {
            switch (change) {
                case Change.StationAdded _, Change.StationRemoved _, Change.StationShifted _ -> best.clear();
                case Change.OfCard of -> touched(of.card(), before, after);
                case Change.CardAdded added -> touched(added.card(), before, after);
                case Change.CardMoved moved -> touched(moved.card(), before, after);
                case Change.ShopChanged _,
                        Change.StationRenamed _,
                        Change.LimitChanged _,
                        Change.LimitRaised _,
                        Change.StopChanged _,
                        Change.SpanLimitChanged _,
                        Change.HandlingChanged _,
                        Change.PartCodeChanged _,
                        Change.DocumentChanged _,
                        Change.ItemChanged _,
                        Change.StockMoved _ -> {}
            }
        }
    }

    private void touched(CardId card, Board before, Board after) {
        leave(before.card(card));
        leave(after.card(card));
    }

    private void leave(@Nullable Card card) {
        if (card != null) {
            best.remove(card.place());
        }
    }

    /// The card that each station should pull next; absent: none waits for it.
    ///
    /// @param board the last one that was read
    Map<StationId, Card> on(Board board) {
        Map<StationId, Card> waiting = new HashMap<>(offers(board, Place.End.ORDERS));
        for (Station station : board.stations()) {
            offers(board, Place.ready(station.id()))
                    .forEach((next, card) -> waiting.merge(next, card, Signals::moreUrgent));
        }
        return waiting;
    }

    private Map<StationId, Card> offers(Board board, Place place) {
        return best.computeIfAbsent(place, from -> {
            Map<StationId, Card> offers = new HashMap<>();
            for (Card card : board.cardsAt(from)) {
                StationId next = card.isHeldUp() ? null : Route.next(board, card);
                if (next != null) {
                    offers.merge(next, card, Signals::moreUrgent);
                }
            }
            return offers;
        });
    }
}
