package pullboard.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Stock.Cause;
import pullboard.board.supply.Supplier;

/// Ordering from suppliers, and what comes.
final class PurchaseRules {
    private PurchaseRules() {}

    static List<Change> place(Ask ask, Command.PlacePurchase command) throws No {
        Draft draft = new Draft(ask);
        draft.need(Supplier.class, command.supplier());
        String number = number(draft, command.number());
        List<Purchase.Line> lines = new ArrayList<>();
        for (String name : new LinkedHashSet<>(command.kanbans())) {
            Kanban kanban = LoopRules.usable(draft, name);
            Loop loop = draft.need(Loop.class, kanban.loop());
            if (loop.kind() != Loop.Kind.SUPPLIER || !loop.from().equals(command.supplier())) {
                throw new No(new Refusal.WrongSupplier(name, command.supplier()));
            }
            if (kanban.state() != State.RELEASED) {
                throw LoopRules.stateOf(kanban);
            }
            draft.book(kanban.to(State.IN_PROCESS, draft.now()));
            lines.add(new Purchase.Line(name, loop.part(), kanban.pieces(), -1, 0, null));
        }
        if (lines.isEmpty()) {
            throw new No(new Refusal.NothingToChange());
        }
        draft.book(new Purchase(number, command.supplier(), command.delivery(), draft.now(), null, false, lines, null));
        return draft.changes();
    }

    private static String number(Draft draft, String wish) throws No {
        if (wish.isEmpty()) {
            int next = draft.books().count(Purchase.class) + 1;
            while (draft.books().find(Purchase.class, "PO-%05d".formatted(next)) != null) {
                next++;
            }
            return "PO-%05d".formatted(next);
        }
        if (!Name.isValid(wish, 60)) {
            throw new No(new Refusal.BadName(wish));
        }
        if (draft.books().find(Purchase.class, wish) != null) {
            throw new No(new Refusal.ItemExists(Purchase.class, wish));
        }
        return wish;
    }

    static List<Change> ship(Ask ask, Command.NoteShipment command) throws No {
        Draft draft = new Draft(ask);
        Purchase purchase = open(draft, command.purchase());
        if (purchase.shipped() != null) {
            throw new No(new Refusal.NothingToChange());
        }
        draft.book(purchase.onItsWay(draft.now()));
        for (Purchase.Line line : purchase.lines()) {
            Kanban kanban = draft.books().find(Kanban.class, line.kanban());
            if (line.isOpen() && kanban != null && kanban.state() == State.IN_PROCESS) {
                draft.book(kanban.to(State.IN_TRANSIT, draft.now()));
            }
        }
        return draft.changes();
    }

    static List<Change> cancel(Ask ask, Command.CancelPurchase command) throws No {
        Draft draft = new Draft(ask);
        Ask.reason(command.reason(), Refusal.Deed.CANCEL_PURCHASE);
        Purchase purchase = open(draft, command.purchase());
        draft.book(purchase.withoutRest(draft.now()));
        for (Purchase.Line line : purchase.lines()) {
            Kanban kanban = draft.books().find(Kanban.class, line.kanban());
            if (line.isOpen() && kanban != null && isOrdered(kanban)) {
                draft.book(kanban.to(State.RELEASED, draft.now()));
            }
        }
        return draft.changes();
    }

    private static boolean isOrdered(Kanban kanban) {
        return kanban.state() == State.IN_PROCESS || kanban.state() == State.IN_TRANSIT;
    }

    private static Purchase open(Draft draft, String number) throws No {
        Purchase purchase = draft.need(Purchase.class, number);
        if (!purchase.isOpen()) {
            throw new No(new Refusal.PurchaseClosed(number));
        }
        return purchase;
    }

    /// Also without an order: some are placed by telephone. Where nothing good came, the card asks again.
    static List<Change> receive(Ask ask, Command.Receive command) throws No {
        Draft draft = new Draft(ask);
        Kanban kanban = LoopRules.usable(draft, command.kanban());
        Loop loop = draft.need(Loop.class, kanban.loop());
        if (loop.kind() == Loop.Kind.WITHDRAWAL) {
            return LoopRules.step(ask, new Command.StepKanban(kanban.number(), State.FULL));
        }
        boolean expected = kanban.state() == State.RELEASED || isOrdered(kanban);
        if (loop.kind() != Loop.Kind.SUPPLIER || !expected) {
            throw LoopRules.stateOf(kanban);
        }
        long good = command.good() < 0 ? kanban.pieces() : command.good();
        if (good > CardRules.MOST_PIECES || command.rejected() < 0 || command.rejected() > CardRules.MOST_PIECES) {
            throw new No(new Refusal.BadQuantity(Math.max(good, command.rejected())));
        }
        Purchase purchase = orderOf(draft, kanban.number());
        if (purchase != null) {
            draft.book(purchase.received(kanban.number(), good, command.rejected(), draft.now()));
        }
        draft.stock(loop.part(), loop.to(), good, Cause.RECEIVED, kanban.number());
        if (good > 0) {
            draft.book(kanban.full(good, draft.now()));
        } else {
            new Circulation(draft).release(loop, kanban);
        }
        return draft.changes();
    }

    /// The order in which the kanban is still to come, or null.
    private static @Nullable Purchase orderOf(Draft draft, String kanban) {
        for (Purchase purchase : draft.books().all(Purchase.class)) {
            boolean comes = !purchase.cancelled()
                    && purchase.lines().stream()
                            .anyMatch(line -> line.isOpen() && line.kanban().equals(kanban));
            if (comes) {
                return purchase;
            }
        }
        return null;
    }
}
