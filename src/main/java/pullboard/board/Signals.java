package pullboard.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pull signals of the whole board, in one pass over the cards that wait.
public final class Signals {
    /// Expedite first, then what is due first, then what has waited longest.
    private static final Comparator<Card> URGENCY = Comparator.comparing(
                    (Card card) -> card.facts().service() != ServiceClass.EXPEDITE)
            .thenComparing(card -> dueOrLast(card.facts().due()))
            .thenComparing(card -> card.facts().service() != ServiceClass.FIXED_DATE)
            .thenComparing(Card::since)
            .thenComparing(Card::arrival);

    private Signals() {}

    /// The signal of every station, in the board's order.
    public static Map<StationId, Signal> of(Board board, Instant now) {
        Map<StationId, Card> waiting = new Waiting().on(board);
        Map<StationId, Signal> signals = new LinkedHashMap<>();
        for (Station station : board.stations()) {
            Card next = waiting.get(station.id());
            Signal.State state = state(board, station, next, now);
            boolean clears = state == Signal.State.FULL && !hasRoom(board, station, next, now);
            signals.put(
                    station.id(),
                    new Signal(
                            state,
                            next == null ? null : next.id(),
                            clears ? Outlook.clearing(board, station.id(), now).at() : null));
        }
        return signals;
    }

    /// What every station says, in the board's order.
    ///
    /// @param waiting has read what made the board
    public static Map<StationId, Signal.State> states(Board board, Waiting waiting, Instant now) {
        Map<StationId, Card> next = waiting.on(board);
        Map<StationId, Signal.State> states = new LinkedHashMap<>();
        for (Station station : board.stations()) {
            states.put(station.id(), state(board, station, next.get(station.id()), now));
        }
        return states;
    }

    /// The card that the station should pull next, whether or not it has room; null: none waits for it.
    public static @Nullable CardId next(Board board, StationId station) {
        Card card = new Waiting().on(board).get(station);
        return card == null ? null : card.id();
    }

    /// The most urgent card in Orders, or null.
    public static @Nullable CardId nextOrder(Board board) {
        Card best = null;
        for (Card card : board.cardsAt(Place.End.ORDERS)) {
            if (!card.isHeldUp()) {
                best = best == null ? card : moreUrgent(best, card);
            }
        }
        return best == null ? null : best.id();
    }

    /// The cards in Orders that are not held up, in the order in which they should be pulled.
    public static List<Card> queue(Board board) {
        return board.cardsAt(Place.End.ORDERS).stream()
                .filter(card -> !card.isHeldUp())
                .sorted(URGENCY)
                .toList();
    }

    /// The cards that wait for a station and are not held up, in the order in which it should pull them.
    public static List<Card> queue(Board board, StationId station) {
        List<Card> queue = new ArrayList<>(board.cardsAt(Place.End.ORDERS));
        board.stations().forEach(from -> queue.addAll(board.cardsAt(Place.ready(from.id()))));
        return queue.stream()
                .filter(card -> !card.isHeldUp() && station.equals(Route.next(board, card)))
                .sorted(URGENCY)
                .toList();
    }

    private static Signal.State state(Board board, Station station, @Nullable Card next, Instant now) {
        if (station.isStopped()) {
            return Signal.State.STOPPED;
        }
        WipLimit limit = station.limitAt(now);
        if (limit != null && board.load(station.id(), limit.unit()) > limit.amount()) {
            return Signal.State.OVER;
        }
        if (!hasRoom(board, station, next, now)) {
            return Signal.State.FULL;
        }
        if (next == null) {
            return Signal.State.STARVED;
        }
        return spanIsFull(board, station, next) ? Signal.State.FULL : Signal.State.PULL;
    }

    private static boolean hasRoom(Board board, Station station, @Nullable Card next, Instant now) {
        WipLimit limit = station.limitAt(now);
        return limit == null || board.load(station.id(), limit.unit()) + wanted(limit, next) <= limit.amount();
    }

    private static long wanted(WipLimit limit, @Nullable Card next) {
        return limit.unit() == WipLimit.Unit.CARDS || next == null ? 1 : Math.max(1, next.pieces());
    }

    private static boolean spanIsFull(Board board, Station station, Card next) {
        for (SpanLimit span : board.spans()) {
            if (isIn(board, span, station.id())
                    && !isIn(board, span, next.station())
                    && board.load(span) >= span.amount()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Board board, SpanLimit span, @Nullable StationId station) {
        if (station == null) {
            return false;
        }
        int first = board.position(span.first());
        int last = board.position(span.last());
        int here = board.position(station);
        return here >= Math.min(first, last) && here <= Math.max(first, last);
    }

    static Card moreUrgent(Card one, Card other) {
        return URGENCY.compare(one, other) <= 0 ? one : other;
    }

    private static LocalDate dueOrLast(@Nullable LocalDate due) {
        return due == null ? LocalDate.MAX : due;
    }
}
