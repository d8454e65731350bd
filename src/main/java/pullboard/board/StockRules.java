package pullboard.board;

import java.util.List;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Stock.Cause;
import pullboard.board.supply.Supermarket;

/// Pieces that leave a place or are counted there. The full cards of a place never stand for more than is there: when
/// it falls below, the oldest ones become empty, which is the pull signal.
final class StockRules {
    private StockRules() {}

    /// Takes pieces off a place.
    static void take(Draft draft, String part, String place, long pieces, Cause cause, String about) throws No {
        long has = draft.books().stock(part, place);
        if (pieces > has) {
            throw new No(new Refusal.NotEnoughStock(part, place, has, pieces));
        }
        draft.stock(part, place, -pieces, cause, about);
        free(draft, part, place);
    }

    private static void free(Draft draft, String part, String place) {
        List<Kanban> full = LoopRules.full(draft.board(), part, place);
        long stands = spokenFor(draft.board(), part, place);
        long has = draft.books().stock(part, place);
        for (Kanban kanban : full) {
            if (stands <= has) {
                return;
            }
            stands -= kanban.pieces();
            new Circulation(draft).emptied(kanban);
        }
    }

    static List<Change> count(Ask ask, Command.CountStock command) throws No {
        Draft draft = new Draft(ask);
        draft.need(Part.class, command.part());
        draft.need(Supermarket.class, command.place());
        if (command.pieces() < 0 || command.pieces() > CardRules.MOST_PIECES) {
            throw new No(new Refusal.BadQuantity(command.pieces()));
        }
        long has = draft.books().stock(command.part(), command.place());
        String reason = command.reason().strip();
        if (command.pieces() < has) {
            take(draft, command.part(), command.place(), has - command.pieces(), Cause.COUNTED, reason);
        } else {
            draft.stock(command.part(), command.place(), command.pieces() - has, Cause.COUNTED, reason);
        }
        return draft.changes();
    }

    static List<Change> scrap(Ask ask, Command.ScrapStock command) throws No {
        Draft draft = new Draft(ask);
        String reason = Ask.reason(command.reason(), Refusal.Deed.SCRAP);
        if (command.pieces() < 1) {
            throw new No(new Refusal.BadQuantity(command.pieces()));
        }
        take(draft, command.part(), command.place(), command.pieces(), Cause.SCRAPPED, reason);
        return draft.changes();
    }

    /// Whatever a command is, no stock ends below what the full cards there stand for.
    static void check(Board after, List<Change> changes) throws No {
        for (Change change : changes) {
            switch (change) {
                case Change.StockMoved c -> check(after, c.part(), c.place());
                case Change.ItemChanged(var _, Kanban kanban)
                when kanban.state() == Kanban.State.FULL -> checkLoop(after, kanban);
                default -> {}
            }
        }
    }

    private static void checkLoop(Board after, Kanban kanban) throws No {
        var loop = after.books().find(Loop.class, kanban.loop());
        if (loop != null) {
            check(after, loop.part(), loop.to());
        }
    }

    private static void check(Board after, String part, String place) throws No {
        long has = after.books().stock(part, place);
        long stands = spokenFor(after, part, place);
        if (has < stands) {
            throw new No(new Refusal.NotEnoughStock(part, place, has, stands));
        }
    }

    /// The pieces that the full cards of a place stand for.
    static long spokenFor(Board board, String part, String place) {
        return place.startsWith(Stock.ORDER)
                ? 0
                : LoopRules.full(board, part, place).stream()
                        .mapToLong(Kanban::pieces)
                        .sum();
    }
}
