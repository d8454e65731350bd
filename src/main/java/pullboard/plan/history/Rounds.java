package pullboard.plan.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;

/// Cuts the states of a kanban into rounds. A container that was found full without having been asked for is none, and
/// neither is the first filling of a new card.
final class Rounds {
    private final List<Round> done = new ArrayList<>();
    private final Map<State, Duration> spent = new EnumMap<>(State.class);
    private @Nullable Instant emptied;
    private boolean isAsked;

    private Rounds() {}

    static List<Round> of(KanbanPast past) {
        Rounds rounds = new Rounds();
        List<Kanban> states = past.states();
        for (int i = 1; i < states.size(); i++) {
            rounds.pass(states.get(i - 1), states.get(i));
        }
        return rounds.done;
    }

    private void pass(Kanban from, Kanban to) {
        State was = from.state();
        if (emptied != null) {
            spent.merge(was, Duration.between(from.since(), to.since()), Duration::plus);
        }
        switch (to.state()) {
            case FULL -> finish(to);
            case RETIRED, IN_USE -> emptied = null;
            case EMPTY, WAITING -> begin(was, to.since());
            case RELEASED, IN_PROCESS, IN_TRANSIT -> {
                goOn(from, to);
                isAsked = true;
            }
        }
    }

    private void begin(State was, Instant at) {
        if (was == State.FULL || was == State.IN_USE) {
            emptied = at;
            isAsked = false;
            spent.clear();
        }
    }

    /// A finished card that came back: its container is not full after all.
    private void goOn(Kanban from, Kanban to) {
        Round last = done.isEmpty() ? null : done.getLast();
        if (from.state() == State.FULL && last != null && last.trip() == to.trip()) {
            done.removeLast();
            emptied = last.emptied();
            spent.clear();
            spent.put(State.WAITING, last.waiting());
            spent.put(State.RELEASED, last.released());
            spent.put(State.IN_PROCESS, last.inProcess().plus(Duration.between(from.since(), to.since())));
            spent.put(State.IN_TRANSIT, last.inTransit());
        }
    }

    private void finish(Kanban kanban) {
        Instant from = emptied;
        if (from != null && isAsked) {
            done.add(new Round(
                    kanban.number(),
                    kanban.loop(),
                    kanban.trip(),
                    kanban.pieces(),
                    from,
                    kanban.since(),
                    spent(State.WAITING).plus(spent(State.EMPTY)),
                    spent(State.RELEASED),
                    spent(State.IN_PROCESS),
                    spent(State.IN_TRANSIT)));
        }
        emptied = null;
    }

    private Duration spent(State state) {
        return spent.getOrDefault(state, Duration.ZERO);
    }
}
