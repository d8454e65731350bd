package pullboard.store.tables;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.StationId;

/// A place as two columns: a word, and the station's number if it is a lane.
final class PlaceColumns {
    private PlaceColumns() {}

    static String word(Place place) {
        return switch (place) {
            case Place.At(StationId _, Lane lane) -> lane == Lane.WORKING ? "working" : "ready";
            case Place.End end ->
                switch (end) {
                    case OUTSIDE -> "outside";
                    case ORDERS -> "orders";
                    case FINISHED -> "finished";
                    case CANCELLED -> "cancelled";
                };
        };
    }

    static @Nullable Integer station(Place place) {
        return place instanceof Place.At at ? Integer.valueOf(at.station().value()) : null;
    }

    static Place place(String word, int station) {
        return switch (word) {
            case "working" -> Place.working(new StationId(station));
            case "ready" -> Place.ready(new StationId(station));
            default -> Place.End.valueOf(word.toUpperCase(Locale.ROOT));
        };
    }
}
