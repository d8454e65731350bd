package pullboard.flow;

import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.StationId;

/// Places as small numbers: the ends of the board below 0, lanes of stations from 0.
final class Spots {
    static final int OUTSIDE = -1;
    static final int ORDERS = -2;
    static final int FINISHED = -3;
    static final int CANCELLED = -4;

    private Spots() {}

    static int of(Place place) {
        return switch (place) {
            case Place.End end ->
                switch (end) {
                    case OUTSIDE -> OUTSIDE;
                    case ORDERS -> ORDERS;
                    case FINISHED -> FINISHED;
                    case CANCELLED -> CANCELLED;
                };
            case Place.At at -> at.station().value() * 2 + (at.lane() == Lane.READY ? 1 : 0);
        };
    }

    static Place place(int spot) {
        return switch (spot) {
            case OUTSIDE -> Place.End.OUTSIDE;
            case ORDERS -> Place.End.ORDERS;
            case FINISHED -> Place.End.FINISHED;
            case CANCELLED -> Place.End.CANCELLED;
            default -> {
                StationId station = new StationId(station(spot));
                yield isWorking(spot) ? Place.working(station) : Place.ready(station);
            }
        };
    }

    static boolean isStation(int spot) {
        return spot >= 0;
    }

    static boolean isWorking(int spot) {
        return spot >= 0 && (spot & 1) == 0;
    }

    /// The station's number, or the end's own (negative) number.
    static int station(int spot) {
        return spot < 0 ? spot : spot / 2;
    }
}
