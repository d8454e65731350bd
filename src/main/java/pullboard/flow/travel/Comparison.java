package pullboard.flow.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.StationId;

/// What changed on the board between two moments: what moved, what stayed, what got worse.
///
/// @param cards those on the board at either moment, in the order of their numbers
/// @param stations those on the board at the later moment
public record Comparison(Moment before, Moment after, List<CardChange> cards, List<StationChange> stations) {
    public Comparison {
        cards = List.copyOf(cards);
        stations = List.copyOf(stations);
    }

    /// What can get worse about a card.
    public enum Worse {
        BLOCKED,
        /// Its due day is over.
        OVERDUE,
        /// It stands at an earlier station than before.
        WENT_BACK,
        /// It has become older than 85 % of the cards that left its station.
        TOO_OLD
    }

    /// @param from where it was; `OUTSIDE` where it was not on the board yet
    /// @param stood how long it has stood where it is at the later moment
    /// @param worse what got worse
    public record CardChange(CardId card, Place from, Place to, Duration stood, Set<Worse> worse) {
        public CardChange {
            worse = Set.copyOf(worse);
        }

        public boolean isMoved() {
            return !from.equals(to);
        }
    }

    /// Cards in both lanes.
    public record StationChange(StationId station, int before, int after) {}

    /// @param after not before `before`
    public static Comparison of(Moment before, Moment after) {
        List<CardChange> cards = new ArrayList<>();
        for (Card card : after.board().cards().values()) {
            Card was = before.board().card(card.id());
            if (card.isOpen() || was != null && was.isOpen() || was == null && card.place() != Place.End.OUTSIDE) {
                cards.add(change(before, after, was, card));
            }
        }
        cards.sort(Comparator.comparing((CardChange change) -> change.card().number()));
        List<StationChange> stations = new ArrayList<>();
        for (Station station : after.board().stations()) {
            StationId id = station.id();
            stations.add(new StationChange(
                    id, before.board().countAt(id), after.board().countAt(id)));
        }
        return new Comparison(before, after, cards, stations);
    }

    private static CardChange change(Moment before, Moment after, @Nullable Card was, Card is) {
        Set<Worse> worse = EnumSet.noneOf(Worse.class);
        if (is.isOpen()) {
            add(worse, Worse.BLOCKED, was != null && was.block() != null, is.block() != null);
            add(worse, Worse.OVERDUE, was != null && isOverdue(was, before), isOverdue(is, after));
            add(worse, Worse.TOO_OLD, was != null && isTooOld(was, before), isTooOld(is, after));
            add(worse, Worse.WENT_BACK, false, was != null && isBack(after.board(), was, is));
        }
        Place from = was == null ? Place.End.OUTSIDE : was.place();
        return new CardChange(is.id(), from, is.place(), Duration.between(is.since(), after.at()), worse);
    }

    private static void add(Set<Worse> worse, Worse what, boolean was, boolean is) {
        if (is && !was) {
            worse.add(what);
        }
    }

    private static boolean isOverdue(Card card, Moment moment) {
        LocalDate due = card.facts().due();
        return due != null
                && due.isBefore(
                        LocalDate.ofInstant(moment.at(), moment.board().shop().zone()));
    }

    private static boolean isTooOld(Card card, Moment moment) {
        StationId station = card.station();
        Instant started = card.started();
        if (station == null || started == null) {
            return false;
        }
        Duration slow = moment.board().pace(station).age(0.85);
        return slow != null && Duration.between(started, moment.at()).compareTo(slow) > 0;
    }

    private static boolean isBack(Board board, Card was, Card is) {
        StationId from = was.station();
        StationId to = is.station();
        int before = from == null ? -1 : board.position(from);
        int now = to == null ? -1 : board.position(to);
        return was.isOpen() && now < before;
    }

    /// Those that changed their place, came or went.
    public List<CardChange> moved() {
        return cards.stream().filter(CardChange::isMoved).toList();
    }

    /// Those about which something got worse.
    public List<CardChange> worse() {
        return cards.stream().filter(card -> !card.worse().isEmpty()).toList();
    }
}
