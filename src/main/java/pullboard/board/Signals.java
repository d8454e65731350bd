package pullboard.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        Map<StationId, Card> waiting = waiting(board);
        Map<StationId, Signal> signals = new LinkedHashMap<>();
        for (Station station : board.stations()) {
            signals.put(station.id(), signal(board, station, waiting.get(station.id()), now));
        }
        return signals;
    }

    /// The card that the station should pull next, whether or not it has room; null: none waits for it.
    public static @Nullable CardId next(Board board, StationId station) {
        Card card = waiting(board).get(station);
        return card == null ? null : card.id();
    }

    /// The most urgent card in Orders, or null.
    public static @Nullable CardId nextOrder(Board board) {
        Card best = null;
        for (Card card : board.cardsAt(Place.End.ORDERS)) {
            best = moreUrgent(best, card);
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

    private static Signal signal(Board board, Station station, @Nullable Card next, Instant now) {
        CardId card = next == null ? null : next.id();
        if (station.isStopped()) {
            return new Signal(Signal.State.STOPPED, card, null);
        }
        WipLimit limit = station.limitAt(now);
        long load = limit == null ? 0 : board.load(station.id(), limit.unit());
        if (limit != null && load > limit.amount()) {
            return new Signal(Signal.State.OVER, card, null);
        }
        if (limit != null && load + wanted(limit, next) > limit.amount()) {
            return new Signal(
                    Signal.State.FULL,
                    card,
                    Outlook.clearing(board, station.id(), now).at());
        }
        if (next == null) {
            return new Signal(Signal.State.STARVED, null, null);
        }
        return new Signal(spanIsFull(board, station, next) ? Signal.State.FULL : Signal.State.PULL, card, null);
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

    private static Map<StationId, Card> waiting(Board board) {
        Map<StationId, Card> waiting = new HashMap<>();
        offer(board, Place.End.ORDERS, waiting);
        for (Station station : board.stations()) {
            offer(board, Place.ready(station.id()), waiting);
        }
        return waiting;
    }

    private static void offer(Board board, Place place, Map<StationId, Card> waiting) {
        for (Card card : board.cardsAt(place)) {
            StationId next = card.isHeldUp() ? null : Route.next(board, card);
            if (next != null) {
                waiting.merge(next, card, (a, b) -> URGENCY.compare(a, b) <= 0 ? a : b);
            }
        }
    }

    private static @Nullable Card moreUrgent(@Nullable Card best, Card card) {
        if (card.isHeldUp()) {
            return best;
        }
        return best == null || URGENCY.compare(card, best) < 0 ? card : best;
    }

    private static LocalDate dueOrLast(@Nullable LocalDate due) {
        return due == null ? LocalDate.MAX : due;
    }
}
