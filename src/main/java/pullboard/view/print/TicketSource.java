package pullboard.view.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.supply.Kanban;

/// What is to be printed.
public enum TicketSource {
    /// Tickets of the cards that a person named.
    CHOSEN,
    STATION,
    /// Tickets of open cards that have no paper yet.
    NOT_PRINTED,
    OPEN,
    /// The permanent tickets of one loop's cards.
    LOOP,
    /// Those of all loops.
    LOOPS,
    /// The whole board, to go on by hand when the PC is down.
    FALLBACK,
    FALLBACK_A3,
    /// The board as it looks on the screen.
    PICTURE,
    /// What another screen has made for paper: a chart, a report.
    PAPER;

    boolean isTickets() {
        return this == CHOSEN || this == STATION || this == NOT_PRINTED || this == OPEN || isOfLoops();
    }

    boolean isOfLoops() {
        return this == LOOP || this == LOOPS;
    }

    /// The cards of loops whose permanent tickets are meant, by number.
    ///
    /// @param loop for LOOP
    /// @param chosen for CHOSEN
    List<Kanban> kanbans(Board board, @Nullable String loop, List<CardId> chosen) {
        return board.books().all(Kanban.class).stream()
                .filter(kanban -> kanban.state() != Kanban.State.RETIRED)
                .filter(kanban -> switch (this) {
                    case LOOPS -> true;
                    case LOOP -> kanban.loop().equals(loop);
                    case CHOSEN -> chosen.contains(new CardId(kanban.number()));
                    default -> false;
                })
                .toList();
    }

    /// The cards whose tickets are meant, along the board: Orders first, then the stations.
    ///
    /// @param station for STATION
    /// @param chosen for CHOSEN, kept in this order
    public List<Card> cards(Board board, @Nullable StationId station, List<CardId> chosen) {
        return switch (this) {
            case CHOSEN -> {
                Set<Card> cards = new LinkedHashSet<>();
                for (CardId id : chosen) {
                    Card card = board.card(id);
                    if (card != null) {
                        cards.add(card);
                    }
                }
                yield List.copyOf(cards);
            }
            case STATION -> station == null ? List.of() : at(board, station);
            case NOT_PRINTED ->
                open(board).stream().filter(card -> card.ticket().prints() == 0).toList();
            case OPEN -> open(board);
            case LOOP, LOOPS, FALLBACK, FALLBACK_A3, PICTURE, PAPER -> List.of();
        };
    }

    private static List<Card> open(Board board) {
        List<Card> cards = new ArrayList<>(board.cardsAt(Place.End.ORDERS));
        for (Station station : board.stations()) {
            cards.addAll(at(board, station.id()));
        }
        return cards;
    }

    private static List<Card> at(Board board, StationId station) {
        List<Card> cards = new ArrayList<>(board.cardsAt(Place.working(station)));
        cards.addAll(board.cardsAt(Place.ready(station)));
        return cards;
    }
}
