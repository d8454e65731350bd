package pullboard.view.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.text.Wording;

/// One place of the board as it was: its name, how many cards it held, and the first of them.
///
/// @param count with the limit, where there was one
/// @param isOver more than the limit
/// @param cards the first ones
/// @param more how many there were besides
record TravelColumn(String name, String count, boolean isOver, List<Held> cards, int more) {
    private static final int MOST = 12;

    /// A card; blocked ones stand out.
    record Held(String number, boolean isReady, boolean isBlocked) {}

    /// From Orders to Finished. History may tell of stations that were set up on this board only later: they are
    /// there.
    ///
    /// @param present the board as it is now
    static List<TravelColumn> of(Board board, Board present, Instant at, Wording wording) {
        List<TravelColumn> columns = new ArrayList<>();
        columns.add(end(board, Place.End.ORDERS, wording));
        for (Station station : present.stations()) {
            Station then = board.station(station.id());
            columns.add(station(board, then == null ? station : then, then != null, at));
        }
        board.stations().stream()
                .filter(gone -> present.station(gone.id()) == null)
                .forEach(gone -> columns.add(station(board, gone, true, at)));
        columns.add(end(board, Place.End.FINISHED, wording));
        return columns;
    }

    private static TravelColumn end(Board board, Place.End end, Wording wording) {
        List<Card> cards = board.cardsAt(end);
        List<Card> newest = end == Place.End.FINISHED ? cards.reversed() : cards;
        return column(wording.place(end, board), Integer.toString(cards.size()), false, newest);
    }

    private static TravelColumn station(Board board, Station station, boolean isThere, Instant at) {
        List<Card> cards = Stream.of(Lane.READY, Lane.WORKING)
                .flatMap(lane -> board.cardsAt(new Place.At(station.id(), lane)).stream())
                .toList();
        WipLimit limit = isThere ? station.limitAt(at) : null;
        String count = limit == null ? Integer.toString(cards.size()) : cards.size() + " / " + limit.amount();
        boolean isOver = limit != null && board.load(station.id(), limit.unit()) > limit.amount();
        return column(station.name(), count, isOver, cards);
    }

    private static TravelColumn column(String name, String count, boolean isOver, List<Card> cards) {
        List<Held> shown = cards.stream()
                .limit(MOST)
                .map(card -> new Held(
                        card.id().number(),
                        card.place() instanceof Place.At place && place.lane() == Lane.READY,
                        card.isHeldUp()))
                .toList();
        return new TravelColumn(name, count, isOver, shown, cards.size() - shown.size());
    }
}
