package pullboard.view.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.Station;
import pullboard.board.WipLimit;

/// Turns a board into what the screen shows. What has not changed is the same object as before, so that nothing is
/// drawn
/// for it again. No nodes, no clock.
final class BoardModel {
    /// So many of the last finished cards are shown.
    static final int FINISHED_SHOWN = 300;

    private final Map<Place, Lane> lanes = new HashMap<>();
    private Filter filter = Filter.ALL;
    private @Nullable Shown last;

    /// A lane's view, and what it was made from.
    private record Lane(
            @Nullable PSortedMap<Long, CardId> from,
            PMap<CardId, Card> cards,
            Filter filter,
            LocalDate today,
            LaneView view) {

        boolean isOf(@Nullable PSortedMap<Long, CardId> lane, PMap<CardId, Card> all, Filter wanted, LocalDate day) {
            return from == lane && filter.equals(wanted) && (wanted.isAll() || cards == all && today.equals(day));
        }
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter other) {
        filter = other;
    }

    /// What is shown of `board` at `now`.
    Shown show(Board board, Instant now) {
        LocalDate today = now.atZone(board.shop().zone()).toLocalDate();
        Map<?, Signal> signals = Signals.of(board, now);
        List<ColumnView> columns = new ArrayList<>(board.stations().size() + 2);
        columns.add(end(board, today, Place.End.ORDERS, Signals.nextOrder(board)));
        Set<CardId> named = new HashSet<>();
        for (Station station : board.stations()) {
            Signal signal = Objects.requireNonNull(signals.get(station.id()));
            if (signal.state() == Signal.State.PULL && signal.next() != null) {
                named.add(signal.next());
            }
            columns.add(column(board, now, today, station, signal));
        }
        columns.add(end(board, today, Place.End.FINISHED, null));
        lanes.keySet().retainAll(places(columns));
        Shown shown = new Shown(
                board, now, today, filter, kept(columns), named, matching(columns), figures(board, columns, now));
        last = shown;
        return shown;
    }

    private ColumnView column(Board board, Instant now, LocalDate today, Station station, Signal signal) {
        WipLimit limit = station.limitAt(now);
        long load = board.load(station.id(), limit == null ? WipLimit.Unit.CARDS : limit.unit());
        List<LaneView> both =
                List.of(lane(board, today, Place.working(station.id())), lane(board, today, Place.ready(station.id())));
        return new ColumnView(
                Place.working(station.id()), station, load, limit, station.raiseAt(now), signal, null, both);
    }

    private ColumnView end(Board board, LocalDate today, Place.End end, @Nullable CardId next) {
        LaneView lane = lane(board, today, end);
        return new ColumnView(end, null, lane.all(), null, null, null, next, List.of(lane));
    }

    private LaneView lane(Board board, LocalDate today, Place place) {
        PSortedMap<Long, CardId> from = board.lanes().get(place);
        Lane known = lanes.get(place);
        if (known != null && known.isOf(from, board.cards(), filter, today)) {
            return known.view;
        }
        Lane made = new Lane(from, board.cards(), filter, today, view(board, today, place, from));
        lanes.put(place, made);
        return made.view;
    }

    private LaneView view(Board board, LocalDate today, Place place, @Nullable PSortedMap<Long, CardId> from) {
        if (from == null) {
            return new LaneView(place, List.of(), 0);
        }
        boolean finished = place == Place.End.FINISHED;
        Collection<CardId> ids = finished ? from.descendingMap().values() : from.values();
        List<CardId> cards = ids.stream()
                .limit(finished ? FINISHED_SHOWN : Integer.MAX_VALUE)
                .filter(id -> filter.isAll() || filter.matches(card(board, id), today))
                .toList();
        return new LaneView(place, cards, from.size());
    }

    /// Columns that say the same as before are the same objects.
    private List<ColumnView> kept(List<ColumnView> columns) {
        if (last == null) {
            return List.copyOf(columns);
        }
        Map<Place, ColumnView> before = new HashMap<>();
        last.columns().forEach(column -> before.put(column.home(), column));
        columns.replaceAll(column -> {
            ColumnView known = before.get(column.home());
            return column.equals(known) ? known : column;
        });
        return List.copyOf(columns);
    }

    private Figures figures(Board board, List<ColumnView> columns, Instant now) {
        PSortedMap<Long, CardId> finished = board.lanes().get(columns.getLast().home());
        List<Card> recent = finished == null
                ? List.of()
                : finished.descendingMap().values().stream()
                        .limit(FINISHED_SHOWN)
                        .map(id -> card(board, id))
                        .toList();
        return Figures.of(board, recent, now);
    }

    private static int matching(List<ColumnView> columns) {
        return columns.stream()
                .flatMap(column -> column.lanes().stream())
                .mapToInt(lane -> lane.cards().size())
                .sum();
    }

    private static Set<Place> places(List<ColumnView> columns) {
        Set<Place> places = new HashSet<>();
        columns.forEach(column -> column.lanes().forEach(lane -> places.add(lane.place())));
        return places;
    }

    private static Card card(Board board, CardId id) {
        return Objects.requireNonNull(board.card(id));
    }
}
