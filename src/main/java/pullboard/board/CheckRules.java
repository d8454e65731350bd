package pullboard.board;

import java.time.Instant;
import java.util.Comparator;
import pullboard.board.supply.Books;
import pullboard.board.supply.CheckPlan;
import pullboard.board.supply.CheckResult;

/// Check lists that a card has to pass before its work at a station counts as done.
final class CheckRules {
    private CheckRules() {}

    /// Back it may go without; Ready, onward and Finished ask for the demanded lists, each passed during this stay.
    static void mustBeChecked(Ask ask, Card card, Place to) throws No {
        StationId here = card.station();
        Instant entered = card.entered();
        if (here == null || entered == null || isBack(ask.board(), card, to)) {
            return;
        }
        Books books = ask.board().books();
        for (CheckPlan plan : books.all(CheckPlan.class)) {
            boolean demanded =
                    plan.isRequired() && plan.isFor(here.value(), card.facts().part());
            if (demanded && !isPassed(books, plan, card.id().number(), entered)) {
                throw new No(new Refusal.CheckMissing(card.id(), plan.name(), here));
            }
        }
    }

    private static boolean isBack(Board board, Card card, Place to) {
        return switch (to) {
            case Place.At at ->
                at.station().equals(card.station())
                        ? at.lane() == Lane.WORKING
                        : Route.isBack(board, card, at.station());
            case Place.End end -> end != Place.End.FINISHED;
        };
    }

    /// By the last result: what passed once and then failed has failed.
    private static boolean isPassed(Books books, CheckPlan plan, String card, Instant from) {
        return books.all(CheckResult.class).stream()
                .filter(result -> result.plan().equals(plan.name())
                        && result.card().equals(card)
                        && !result.at().isBefore(from))
                .max(Comparator.comparingLong(CheckResult::number))
                .map(CheckResult::isGood)
                .orElse(false);
    }
}
