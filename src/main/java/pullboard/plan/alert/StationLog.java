package pullboard.plan.alert;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Place;
import pullboard.board.Signal;
import pullboard.board.Signals;
import pullboard.board.StationId;
import pullboard.board.Waiting;

/// When stations were full and when they were starved, replayed from the ledger.
final class StationLog {
    /// So many stretches are remembered of each station and state.
    private static final int REMEMBERED = 200;

    private final Instant from;
    private final Map<StationId, Held> held = new HashMap<>();
    private final Map<StationId, Map<Kind, Deque<Stretch>>> past = new HashMap<>();
    private final Waiting waiting = new Waiting();
    private Board board = Board.EMPTY;

    /// A state that lasts.
    ///
    /// @param kind full or starved
    record Held(Kind kind, Instant since) {}

    /// A state that is over.
    record Stretch(Instant from, Instant to) {}

    StationLog(Instant from) {
        this.from = from;
    }

    /// Stock and items of the books do not matter here: what only tells of them is passed over.
    void read(Entry entry) {
        List<Change> changes = entry.changes().stream()
                .filter(change -> !(change instanceof Change.ItemChanged || change instanceof Change.StockMoved))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        Entry told = new Entry(entry.revision(), entry.at(), entry.by(), entry.nature(), entry.reverts(), changes);
        Board after = board.after(told);
        waiting.read(board, told, after);
        board = after;
        if (!entry.at().isBefore(from)) {
            Signals.states(board, waiting, entry.at())
                    .forEach((station, state) -> note(station, kind(board, station, state), entry.at()));
        }
    }

    void standOn(Board newest) {
        board = newest;
    }

    private void note(StationId station, @Nullable Kind now, Instant at) {
        Held before = held.get(station);
        if (before != null && before.kind() == now) {
            return;
        }
        if (before != null) {
            Deque<Stretch> stretches = past.computeIfAbsent(station, _ -> new HashMap<>())
                    .computeIfAbsent(before.kind(), _ -> new ArrayDeque<>());
            stretches.add(new Stretch(before.since(), at));
            if (stretches.size() > REMEMBERED) {
                stretches.removeFirst();
            }
        }
        if (now == null) {
            held.remove(station);
        } else {
            held.put(station, new Held(now, at));
        }
    }

    /// Full, or with nothing to work at and nothing to pull; null: it can work.
    static @Nullable Kind kind(Board board, StationId station, Signal.State state) {
        return switch (state) {
            case FULL, OVER -> Kind.STATION_FULL;
            case STARVED -> board.isHeldUp(Place.working(station)) ? Kind.STATION_STARVED : null;
            case PULL, STOPPED -> null;
        };
    }

    @Nullable
    Held held(StationId station) {
        return held.get(station);
    }

    /// Earlier times, oldest first.
    List<Stretch> past(StationId station, Kind kind) {
        return List.copyOf(past.getOrDefault(station, Map.of()).getOrDefault(kind, new ArrayDeque<>()));
    }
}
