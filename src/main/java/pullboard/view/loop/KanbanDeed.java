package pullboard.view.loop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Rules;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;

/// What a person can do with a loop card; the usual thing first.
enum KanbanDeed {
    /// The container is empty.
    CONSUME,
    ARRIVE,
    RECEIVE,
    FETCH,
    /// A full container is there already.
    FILL,
    ASK,
    USE,
    BLOCK,
    UNBLOCK;

    /// What the rules allow now, in the order of the list; what the loop does not tell is left out.
    static List<KanbanDeed> of(Board board, Kanban kanban, Instant now) {
        Loop loop = board.books().get(Loop.class, kanban.loop());
        List<KanbanDeed> allowed = new ArrayList<>();
        for (KanbanDeed deed : values()) {
            if (deed.fits(kanban, loop) && deed.isAllowed(board, kanban, now)) {
                allowed.add(deed);
            }
        }
        return allowed;
    }

    /// The same command means different things in different states; each has its own words.
    private boolean fits(Kanban kanban, Loop loop) {
        State state = kanban.state();
        boolean idle = state == State.EMPTY || state == State.WAITING;
        boolean tellsUse = loop.tells().contains(Loop.Step.IN_USE);
        return switch (this) {
            case CONSUME -> state == State.IN_USE || !tellsUse;
            case USE -> tellsUse;
            case FETCH -> loop.tells().contains(Loop.Step.IN_TRANSIT);
            case FILL -> idle;
            case ARRIVE -> !idle;
            case RECEIVE -> loop.kind() == Loop.Kind.SUPPLIER;
            case BLOCK -> !kanban.isBlocked();
            case ASK, UNBLOCK -> true;
        };
    }

    private boolean isAllowed(Board board, Kanban kanban, Instant now) {
        return Rules.decide(board, command(kanban, "?"), "", now) instanceof Decision.Allowed allowed
                && allowed.entry().changes().stream().anyMatch(change -> isAbout(change, kanban));
    }

    private static boolean isAbout(Change change, Kanban kanban) {
        return change instanceof Change.ItemChanged(var _, Kanban after)
                && after.number().equals(kanban.number());
    }

    /// @param reason where the deed has one
    Command command(Kanban kanban, String reason) {
        String number = kanban.number();
        return switch (this) {
            case CONSUME -> new Command.Consume(number);
            case USE -> new Command.StepKanban(number, State.IN_USE);
            case FETCH -> new Command.StepKanban(number, State.IN_TRANSIT);
            case ARRIVE, FILL -> new Command.StepKanban(number, State.FULL);
            case RECEIVE -> new Command.Receive(number, -1, 0);
            case ASK -> new Command.ReleaseWaiting(kanban.loop(), 1, reason);
            case BLOCK -> new Command.BlockKanban(number, reason);
            case UNBLOCK -> new Command.BlockKanban(number, "");
        };
    }
}
