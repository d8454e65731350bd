package pullboard.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A card's way over the board: its own route, or the board's order where it has none.
public final class Route {
    private Route() {}

    /// The stations of the card's route that are on the board.
    public static List<StationId> of(Board board, CardFacts facts) {
        if (facts.route().isEmpty()) {
            return board.stations().stream().map(Station::id).toList();
        }
        return facts.route().stream().filter(id -> board.station(id) != null).toList();
    }

    /// The station that should pull the card next; null: none, it is finished next.
    public static @Nullable StationId next(Board board, Card card) {
        if (card.facts().route().isEmpty()) {
            int next = card.station() == null ? 0 : board.position(card.station()) + 1;
            return next < board.stations().size() ? board.stations().get(next).id() : null;
        }
        return next(board, of(board, card.facts()), card.station());
    }

    private static @Nullable StationId next(Board board, List<StationId> route, @Nullable StationId here) {
        if (here == null) {
            return route.isEmpty() ? null : route.getFirst();
        }
        int step = route.indexOf(here);
        if (step >= 0) {
            return step + 1 < route.size() ? route.get(step + 1) : null;
        }
        int position = board.position(here);
        for (StationId station : route) {
            if (board.position(station) > position) {
                return station;
            }
        }
        return null;
    }

    /// Whether `to` lies before where the card stands: on its route, or by the board's order where it is off it.
    static boolean isBack(Board board, Card card, StationId to) {
        StationId here = card.station();
        if (here == null) {
            return false;
        }
        List<StationId> route = of(board, card.facts());
        int from = route.indexOf(here);
        int target = route.indexOf(to);
        return from >= 0 && target >= 0 ? target < from : board.position(to) < board.position(here);
    }
}
