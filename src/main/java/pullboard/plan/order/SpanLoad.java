package pullboard.plan.order;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Place;
import pullboard.board.SpanLimit;
import pullboard.board.Station;

/// A CONWIP limit and the cards that it will have to hold: those at its stations, and those that are released and
/// still before them.
///
/// @param released cards in Orders, or at a station before the span, whose route leads into it
/// @param wip cards at the stations of the span
public record SpanLoad(SpanLimit span, int released, int wip) {

    /// Every CONWIP limit of the board.
    public static List<SpanLoad> of(Board board) {
        return board.spans().stream().map(span -> of(board, span)).toList();
    }

    private static SpanLoad of(Board board, SpanLimit span) {
        int one = board.position(span.first());
        int other = board.position(span.last());
        int first = Math.max(0, Math.min(one, other));
        List<Station> inside = board.stations().subList(first, Math.max(one, other) + 1);
        List<Card> before = new ArrayList<>(board.cardsAt(Place.End.ORDERS));
        for (Station station : board.stations().subList(0, first)) {
            before.addAll(board.cardsAt(Place.working(station.id())));
            before.addAll(board.cardsAt(Place.ready(station.id())));
        }
        long released = before.stream().filter(card -> leadsInto(card, inside)).count();
        return new SpanLoad(span, Math.toIntExact(released), board.load(span));
    }

    private static boolean leadsInto(Card card, List<Station> inside) {
        return card.facts().route().isEmpty()
                || inside.stream().anyMatch(station -> card.facts().route().contains(station.id()));
    }

    /// How many more cards may be released before the limit is reached; 0 where it is.
    public int room() {
        return Math.max(0, span.amount() - released - wip);
    }

    /// The room under all limits; empty: there is none, so that nothing holds releases back.
    public static OptionalInt room(List<SpanLoad> loads) {
        return loads.stream().mapToInt(SpanLoad::room).min();
    }
}
