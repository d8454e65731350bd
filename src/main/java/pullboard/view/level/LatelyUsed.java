package pullboard.view.level;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import pullboard.board.Board;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Use;
import pullboard.plan.history.SupplyHistory;

/// How much the places that loops fill gave away on an average working day of the last four weeks: what stands in for
/// demand that nobody orders or plans, such as that of our own stations.
final class LatelyUsed {
    private static final Duration BACK = Duration.ofDays(28);
    private static final int ANY = 480;

    private LatelyUsed() {}

    /// Pieces a working day by loop; loops of which nothing was used are left out.
    static Map<String, Fraction> of(Board board, SupplyHistory history, Instant now) {
        Map<String, Fraction> used = new HashMap<>();
        ShopHours hours = ShopHours.of(board, ANY);
        for (Loop loop : board.books().all(Loop.class)) {
            Instant since = history.since(loop.part());
            if (loop.isMadeHere() && loop.levelled() && since != null) {
                Instant from = since.isAfter(now.minus(BACK)) ? since : now.minus(BACK);
                long pieces = history.usesAt(loop.part(), loop.to()).stream()
                        .filter(use -> !use.at().isBefore(from))
                        .mapToLong(Use::pieces)
                        .sum();
                if (pieces > 0) {
                    used.put(loop.name(), Fraction.of(pieces, days(board, hours, from, now)));
                }
            }
        }
        return used;
    }

    private static long days(Board board, ShopHours hours, Instant from, Instant now) {
        LocalDate first = LocalDate.ofInstant(from, board.shop().zone());
        LocalDate today = LocalDate.ofInstant(now, board.shop().zone());
        return Math.max(
                1,
                first.datesUntil(today.plusDays(1))
                        .filter(day -> !hours.of(day).isEmpty())
                        .count());
    }
}
