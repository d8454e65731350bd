package pullboard.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Place;
import pullboard.board.Route;
import pullboard.board.StationId;
import pullboard.text.Wording;

/// A place to choose in a form, with its name.
public record Choice(Place place, String name) {

    /// Where a card can be sent back to: the stations before it on its route (the nearest first) or, off its route, on
    /// the board; from Ready also to Working at its own.
    public static List<Choice> back(Board board, Card card, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        StationId here = card.station();
        if (here == null) {
            return choices;
        }
        if (card.place().equals(Place.ready(here))) {
            choices.add(at(board, Place.working(here), wording));
        }
        List<StationId> route = Route.of(board, card.facts());
        List<StationId> way = route.contains(here)
                ? route.subList(0, route.indexOf(here))
                : board.stations().subList(0, Math.max(0, board.position(here))).stream()
                        .map(station -> station.id())
                        .toList();
        for (StationId station : way.reversed()) {
            choices.add(at(board, Place.working(station), wording));
        }
        return choices;
    }

    /// Where a finished or cancelled card can go on: the stations of the board from the right, then Orders.
    public static List<Choice> reopen(Board board, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        board.stations().reversed().forEach(station -> choices.add(at(board, Place.working(station.id()), wording)));
        choices.add(at(board, Place.End.ORDERS, wording));
        return choices;
    }

    private static Choice at(Board board, Place place, Wording wording) {
        return new Choice(place, Objects.requireNonNull(wording.place(place, board)));
    }

    @Override
    public String toString() {
        return name;
    }
}
