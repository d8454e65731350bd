package pullboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.HistoryRow;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Station;
import pullboard.board.supply.Books;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;

/// Finds what is meant by a typed name: exact, else whatever the case of letters, else the only one that begins so.
final class Names {
    private final Desk desk;
    private final Board board;

    Names(Desk desk) {
        this.desk = desk;
        this.board = desk.board();
    }

    /// A card that is on the board or was.
    CardId card(String typed) throws NotDone {
        CardId exact = id(typed);
        if (board.card(exact) != null) {
            return exact;
        }
        List<String> open = board.cards().values().stream()
                .filter(Card::isOpen)
                .map(card -> card.id().number())
                .toList();
        List<String> alike = open.stream().filter(typed::equalsIgnoreCase).toList();
        if (alike.size() == 1) {
            return new CardId(alike.getFirst());
        }
        String near = Nearest.to(typed, open);
        throw near == null ? desk.refuse("no.card", typed) : desk.refuse("no.card.near", typed, near);
    }

    /// Whose tickets are meant: a card on the board, a loop's card, or all cards of a loop.
    List<CardId> ticketed(String typed) throws NotDone {
        Books books = board.books();
        for (String name : List.of(typed, typed.toUpperCase(Locale.ROOT))) {
            if (books.find(Kanban.class, name) != null) {
                return List.of(new CardId(name));
            }
            if (books.find(Loop.class, name) != null && board.card(id(typed)) == null) {
                return books.kanbans(name).stream()
                        .filter(kanban -> kanban.state() != Kanban.State.RETIRED)
                        .map(kanban -> new CardId(kanban.number()))
                        .toList();
            }
        }
        return List.of(card(typed));
    }

    /// A number that can be a card's.
    CardId id(String typed) throws NotDone {
        if (!CardId.isValid(typed)) {
            throw new NotDone(desk.speech()
                    .wording()
                    .refusal(new Refusal.BadName(typed), board, desk.now())
                    .onOneLine());
        }
        return new CardId(typed);
    }

    Station station(String typed) throws NotDone {
        Station exact = board.stationNamed(typed);
        if (exact != null) {
            return exact;
        }
        String wanted = plain(typed);
        List<Station> found = matching(name -> name.equals(wanted));
        if (found.isEmpty() && !wanted.isEmpty()) {
            found = matching(name -> name.startsWith(wanted));
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw desk.refuse(
                    "station.several",
                    typed,
                    Desk.listed(found.stream().map(Station::name).toList()));
        }
        throw unknown(typed);
    }

    private NotDone unknown(String typed) {
        List<String> names = board.stations().stream().map(Station::name).toList();
        if (names.isEmpty()) {
            return desk.refuse("no.stations");
        }
        String near = Nearest.to(typed, names);
        return near == null
                ? desk.refuse("no.station", typed, Desk.listed(names))
                : desk.refuse("no.station.near", typed, near);
    }

    /// A station's lane or an end of the board.
    Place place(String typed, Lane lane) throws NotDone {
        Place.End end = end(typed);
        return end == null || board.stationNamed(typed) != null
                ? new Place.At(station(typed).id(), lane)
                : end;
    }

    private Place.@Nullable End end(String typed) {
        List<Place.End> ends = List.of(Place.End.ORDERS, Place.End.FINISHED);
        for (Place.End end : ends) {
            if (typed.equalsIgnoreCase(end.name())
                    || typed.equalsIgnoreCase(desk.speech().wording().place(end, board))) {
                return end;
            }
        }
        return typed.equalsIgnoreCase(HistoryRow.DONE) ? Place.End.FINISHED : null;
    }

    private List<Station> matching(Predicate<String> name) {
        List<Station> found = new ArrayList<>();
        for (Station station : board.stations()) {
            if (name.test(plain(station.name()))) {
                found.add(station);
            }
        }
        return found;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
