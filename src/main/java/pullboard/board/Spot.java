package pullboard.board;

/// Where somebody looks for cards: a station with both its lanes, or one place alone.
public sealed interface Spot {

    /// Orders.
    Spot ORDERS = new One(Place.End.ORDERS);

    /// Finished. Nobody expects every card that was ever finished there.
    Spot FINISHED = new One(Place.End.FINISHED);

    /// A station, whichever lane.
    record Whole(StationId station) implements Spot {}

    /// Orders, Finished, or one lane of a station.
    record One(Place place) implements Spot {}

    /// Whether a card that stands at `place` should be seen here.
    default boolean covers(Place place) {
        return switch (this) {
            case Whole(StationId station) ->
                place instanceof Place.At at && at.station().equals(station);
            case One(Place one) -> one.equals(place);
        };
    }

    /// Where a card stands that was seen here: at its station in its own lane, elsewhere in Working.
    default Place placeOf(Card card) {
        return switch (this) {
            case Whole(StationId station) -> covers(card.place()) ? card.place() : Place.working(station);
            case One(Place place) -> place;
        };
    }

    /// Whether it is on the board.
    default boolean isOn(Board board) {
        return switch (this) {
            case Whole(StationId station) -> board.station(station) != null;
            case One(Place.At at) -> board.station(at.station()) != null;
            case One(Place.End end) -> end == Place.End.ORDERS || end == Place.End.FINISHED;
        };
    }
}
