package pullboard.board;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Stock.Cause;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;

/// Loops and what people do with their cards.
final class LoopRules {
    /// A second scan of the same kanban sooner than this is taken for a double scan.
    private static final Duration MINIMUM_CYCLE = Duration.ofSeconds(30);

    private LoopRules() {}

    /// Enters or changes a loop. New cards begin empty; superfluous ones that are not full or on their way leave at
    /// once, the others when they come back empty.
    static void set(Draft draft, Loop loop) throws No {
        Loop before = draft.books().find(Loop.class, loop.name());
        if (before != null) {
            mayBecome(draft, before, loop);
        }
        draft.book(loop);
        Circulation circulation = new Circulation(draft);
        circulation.resize(loop);
        circulation.releaseBatches(loop);
    }

    /// What a loop refers to must be there.
    static void checkRoots(Draft draft, Loop loop) throws No {
        draft.need(Part.class, loop.part());
        draft.need(Supermarket.class, loop.to());
        if (loop.kind() == Loop.Kind.WITHDRAWAL) {
            draft.need(Supermarket.class, loop.from());
        } else if (loop.kind() == Loop.Kind.SUPPLIER) {
            draft.need(Supplier.class, loop.from());
        }
        for (int station : loop.route()) {
            draft.ask().station(new StationId(station));
        }
    }

    /// What a loop is for changes only while its cards are idle.
    static void mayBecome(Draft draft, Loop before, Loop after) throws No {
        if (!sameErrand(before, after)) {
            refuseIfBusy(draft, before);
        }
    }

    private static boolean sameErrand(Loop before, Loop after) {
        return before.kind() == after.kind()
                && before.part().equals(after.part())
                && before.from().equals(after.from())
                && before.to().equals(after.to());
    }

    private static void refuseIfBusy(Draft draft, Loop loop) throws No {
        int busy = 0;
        for (Kanban kanban : draft.books().kanbans(loop.name())) {
            boolean idle =
                    kanban.state() == State.EMPTY || kanban.state() == State.WAITING || kanban.state() == State.RETIRED;
            busy += idle ? 0 : 1;
        }
        if (busy > 0) {
            throw new No(new Refusal.LoopBusy(loop.name(), busy));
        }
    }

    /// Takes a loop out; its cards, all idle, retire.
    static void drop(Draft draft, Loop loop) throws No {
        refuseIfBusy(draft, loop);
        for (Kanban kanban : draft.books().kanbans(loop.name())) {
            draft.book(kanban.to(State.RETIRED, draft.now()));
        }
        draft.strike(loop);
    }

    static List<Change> consume(Ask ask, Command.Consume command) throws No {
        Draft draft = new Draft(ask);
        consume(draft, usable(draft, command.kanban()));
        return draft.changes();
    }

    private static void consume(Draft draft, Kanban kanban) throws No {
        Loop loop = draft.need(Loop.class, kanban.loop());
        switch (kanban.state()) {
            case FULL -> {
                if (loop.tells().contains(Loop.Step.IN_USE)) {
                    draft.book(kanban.to(State.IN_USE, draft.now()));
                } else {
                    new Circulation(draft).emptied(kanban);
                }
                draft.stock(loop.part(), loop.to(), -kanban.pieces(), Cause.CONSUMED, kanban.number());
            }
            case IN_USE -> new Circulation(draft).emptied(kanban);
            default -> throw stateOf(kanban);
        }
    }

    static List<Change> step(Ask ask, Command.StepKanban command) throws No {
        Draft draft = new Draft(ask);
        Kanban kanban = usable(draft, command.kanban());
        Loop loop = draft.need(Loop.class, kanban.loop());
        State now = kanban.state();
        boolean idle = now == State.EMPTY || now == State.WAITING;
        switch (command.to()) {
            case EMPTY -> consume(draft, kanban);
            case IN_USE -> {
                if (now != State.FULL) {
                    throw stateOf(kanban);
                }
                draft.book(kanban.to(State.IN_USE, draft.now()));
                draft.stock(loop.part(), loop.to(), -kanban.pieces(), Cause.CONSUMED, kanban.number());
            }
            case IN_TRANSIT -> setOff(draft, loop, kanban);
            case FULL -> {
                if (idle) {
                    fillByHand(draft, loop, kanban);
                } else {
                    arrive(draft, loop, kanban);
                }
            }
            default -> throw stateOf(kanban);
        }
        return draft.changes();
    }

    /// Full containers that are found when a loop begins.
    private static void fillByHand(Draft draft, Loop loop, Kanban kanban) {
        draft.stock(loop.part(), loop.to(), loop.container(), Cause.COUNTED, kanban.number());
        draft.book(kanban.full(loop.container(), draft.now()));
    }

    private static void setOff(Draft draft, Loop loop, Kanban kanban) throws No {
        if (loop.kind() != Loop.Kind.WITHDRAWAL || kanban.state() != State.RELEASED) {
            throw stateOf(kanban);
        }
        StockRules.take(draft, loop.part(), loop.from(), kanban.pieces(), Cause.TAKEN, kanban.number());
        draft.book(kanban.to(State.IN_TRANSIT, draft.now()));
    }

    private static void arrive(Draft draft, Loop loop, Kanban kanban) throws No {
        if (loop.kind() != Loop.Kind.WITHDRAWAL) {
            throw stateOf(kanban);
        }
        if (kanban.state() == State.RELEASED) {
            setOff(draft, loop, kanban);
        } else if (kanban.state() != State.IN_TRANSIT) {
            throw stateOf(kanban);
        }
        draft.stock(loop.part(), loop.to(), kanban.pieces(), Cause.BROUGHT, kanban.number());
        draft.book(kanban.full(kanban.pieces(), draft.now()));
    }

    static List<Change> release(Ask ask, Command.ReleaseWaiting command) throws No {
        Draft draft = new Draft(ask);
        Loop loop = draft.need(Loop.class, command.loop());
        List<Kanban> waiting = Circulation.waiting(draft.books(), loop.name());
        if (waiting.isEmpty() || command.most() < 1) {
            throw new No(new Refusal.NothingWaits(loop.name()));
        }
        boolean early = !loop.levelled() && waiting.getFirst().state() == State.WAITING;
        if (early) {
            Ask.reason(command.reason(), Refusal.Deed.RELEASE);
        }
        Circulation circulation = new Circulation(draft);
        for (Kanban kanban : waiting.subList(0, Math.min(waiting.size(), command.most()))) {
            circulation.release(loop, kanban);
        }
        return draft.changes();
    }

    static List<Change> addTemporary(Ask ask, Command.AddTemporary command) throws No {
        Draft draft = new Draft(ask);
        Loop loop = draft.need(Loop.class, command.loop());
        LocalDate until = command.until();
        boolean over = until != null
                && until.isBefore(
                        LocalDate.ofInstant(ask.now(), ask.board().shop().zone()));
        if (over || until == null && command.cycles() < 1 || command.cycles() < 0) {
            throw new No(new Refusal.BadItem(Kanban.class, loop.name(), "until"));
        }
        if (command.cards() < 1) {
            throw new No(new Refusal.BadItem(Kanban.class, loop.name(), "cards"));
        }
        new Circulation(draft).addTemporary(loop, command.cards(), until, command.cycles());
        return draft.changes();
    }

    static List<Change> block(Ask ask, Command.BlockKanban command) throws No {
        Draft draft = new Draft(ask);
        Kanban kanban = draft.need(Kanban.class, command.kanban());
        Kanban after = kanban.withBlock(command.reason().strip());
        Ask.mustDiffer(kanban, after);
        if (kanban.state() == State.RETIRED) {
            throw stateOf(kanban);
        }
        draft.book(after);
        return draft.changes();
    }

    /// A scanned kanban does what comes next for it.
    static List<Change> scan(Ask ask, Kanban kanban, Command.ScanCard command) throws No {
        Board board = ask.board();
        Loop loop = Draft.found(board.books().find(Loop.class, kanban.loop()), Loop.class, kanban.loop());
        Card trip = kanban.trip() == 0 ? null : board.card(new CardId(kanban.tripCard()));
        if (loop.isMadeHere() && trip != null && trip.isOpen()) {
            return PaperRules.scan(ask, new Command.ScanCard(trip.id(), command.issue(), command.insist()));
        }
        if (!command.insist() && ask.now().isBefore(kanban.since().plus(MINIMUM_CYCLE))) {
            throw new No(
                    new Refusal.KanbanScannedTwice(kanban.number(), kanban.state(), kanban.since(), MINIMUM_CYCLE));
        }
        return switch (kanban.state()) {
            case FULL, IN_USE -> consume(ask, new Command.Consume(kanban.number()));
            case RELEASED, IN_PROCESS, IN_TRANSIT -> scanOnItsWay(ask, loop, kanban);
            case EMPTY, WAITING, RETIRED -> throw stateOf(kanban);
        };
    }

    private static List<Change> scanOnItsWay(Ask ask, Loop loop, Kanban kanban) throws No {
        if (loop.kind() == Loop.Kind.SUPPLIER) {
            return PurchaseRules.receive(ask, new Command.Receive(kanban.number(), -1, 0));
        }
        boolean sets = kanban.state() == State.RELEASED && loop.tells().contains(Loop.Step.IN_TRANSIT);
        return step(ask, new Command.StepKanban(kanban.number(), sets ? State.IN_TRANSIT : State.FULL));
    }

    /// The kanban, which nobody has blocked.
    static Kanban usable(Draft draft, String number) throws No {
        Kanban kanban = draft.need(Kanban.class, number);
        if (kanban.isBlocked()) {
            throw new No(new Refusal.KanbanBlocked(number, kanban.block()));
        }
        return kanban;
    }

    static No stateOf(Kanban kanban) {
        return new No(new Refusal.KanbanIs(kanban.number(), kanban.state(), kanban.since()));
    }

    /// Full cards of a part at a place: those that nobody has blocked first, of these the oldest first.
    static List<Kanban> full(Board board, String part, String place) {
        return board.books().all(Kanban.class).stream()
                .filter(kanban -> kanban.state() == State.FULL && fills(board, kanban, part, place))
                .sorted(Comparator.comparing(Kanban::isBlocked)
                        .thenComparing(Kanban::since)
                        .thenComparing(Kanban::number))
                .toList();
    }

    private static boolean fills(Board board, Kanban kanban, String part, String place) {
        Loop loop = board.books().find(Loop.class, kanban.loop());
        return loop != null && Stock.key(loop.part(), loop.to()).equals(Stock.key(part, place));
    }
}
