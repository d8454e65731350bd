package pullboard.board;

/// Where a card can be.
public sealed interface Place {

    /// A lane of a station.
    record At(StationId station, Lane lane) implements Place {}

    /// The ends of the board: before it, its queue of released orders, its finished goods, and off the board.
    enum End implements Place {
        OUTSIDE,
        ORDERS,
        FINISHED,
        CANCELLED
    }

    /// The Working lane of `station`.
    static At working(StationId station) {
        return new At(station, Lane.WORKING);
    }

    /// The Ready lane of `station`.
    static At ready(StationId station) {
        return new At(station, Lane.READY);
    }
}
