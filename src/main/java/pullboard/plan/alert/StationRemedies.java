package pullboard.plan.alert;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Place;
import pullboard.board.Route;
import pullboard.board.Signal;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.board.Stop;
import pullboard.board.WipLimit;

/// What gives a full station room, and a starved one work.
final class StationRemedies {
    private StationRemedies() {}

    /// A jam is followed to its head: the first station, along the cards that wait, that is not itself in the way.
    static Remedy ofFull(Board board, Map<StationId, Signal> signals, StationId station) {
        Set<StationId> seen = new HashSet<>();
        StationId jam = station;
        while (seen.add(jam)) {
            Card ready = firstFree(board.cardsAt(Place.ready(jam)));
            if (ready == null) {
                return within(board, jam);
            }
            StationId next = Route.next(board, ready);
            if (next == null) {
                return new Remedy.TakeAway(ready.id(), jam);
            }
            Station there = board.station(next);
            Stop stop = there == null ? null : there.stop();
            if (stop != null) {
                return new Remedy.Restart(next, stop.reason());
            }
            Signal signal = signals.get(next);
            if (signal == null || StationLog.kind(board, next, signal.state()) != Kind.STATION_FULL) {
                return new Remedy.PullInto(ready.id(), next);
            }
            jam = next;
        }
        return settle(board, jam);
    }

    /// Nobody can pull from it: what is being made there has to be finished, or is held up.
    private static Remedy within(Board board, StationId station) {
        List<Card> working = board.cardsAt(Place.working(station));
        Card oldest = firstFree(working);
        if (oldest != null) {
            return new Remedy.Finish(oldest.id(), station);
        }
        List<Card> ready = board.cardsAt(Place.ready(station));
        if (ready.isEmpty() && working.isEmpty()) {
            return settle(board, station);
        }
        return LoopRemedies.free((working.isEmpty() ? ready : working).getFirst());
    }

    private static Remedy settle(Board board, StationId station) {
        Station known = board.station(station);
        WipLimit limit = known == null ? null : known.limit();
        return new Remedy.SettleLimit(station, limit == null ? 0 : limit.amount());
    }

    /// The nearest card before it that will come there; where all of them are held up, that one.
    static Remedy ofStarved(Board board, StationId station) {
        List<Card> coming = board.cards().values().stream()
                .filter(Card::isOpen)
                .filter(card -> comes(board, card, station))
                .sorted(Comparator.comparing((Card card) -> -position(board, card))
                        .thenComparing(Card::since)
                        .thenComparing(card -> card.id().number()))
                .toList();
        Card next = firstFree(coming);
        if (next != null) {
            return new Remedy.BringOn(next.id(), next.place(), station);
        }
        return coming.isEmpty() ? new Remedy.ReleaseWork(station) : LoopRemedies.free(coming.getFirst());
    }

    private static boolean comes(Board board, Card card, StationId station) {
        List<StationId> route = Route.of(board, card.facts());
        StationId here = card.station();
        return route.contains(station) && (here == null || route.indexOf(here) < route.indexOf(station));
    }

    private static int position(Board board, Card card) {
        StationId here = card.station();
        return here == null ? -1 : Route.of(board, card.facts()).indexOf(here);
    }

    private static @Nullable Card firstFree(List<Card> cards) {
        return cards.stream().filter(card -> !card.isHeldUp()).findFirst().orElse(null);
    }
}
