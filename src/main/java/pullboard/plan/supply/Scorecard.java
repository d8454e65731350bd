package pullboard.plan.supply;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Purchase;
import pullboard.board.supply.Purchase.Line;
import pullboard.plan.Fraction;

/// How one supplier has delivered. On time in full is counted per order: all of its cards came on or before the
/// delivery day, with no piece short and none rejected. An order counts once that is decided: when all has come, or
/// when
/// its delivery day is over. Orders of which nothing came before they were cancelled are not counted.
///
/// @param orders that are decided
/// @param inFull of these, on time in full
/// @param cancelled orders that were cancelled before anything came
/// @param leadTimes from order to receipt of each card that came, sorted
/// @param good pieces that came and were kept
/// @param rejected pieces that came and were sent back
/// @param lines cards that came or should have come
/// @param shortLines cards that came with fewer good pieces than ordered
/// @param lateLines cards that came after the delivery day, or that have not come and should have
public record Scorecard(
        String supplier,
        int orders,
        int inFull,
        int cancelled,
        List<Duration> leadTimes,
        long good,
        long rejected,
        int lines,
        int shortLines,
        int lateLines) {
    private static final long MILLION = 1_000_000;

    public Scorecard {
        leadTimes = List.copyOf(leadTimes);
    }

    /// @param purchases of any suppliers
    /// @param zone of the shop, in which a day is over
    public static Scorecard of(String supplier, List<Purchase> purchases, Instant now, ZoneId zone) {
        Tally tally = new Tally(now.atZone(zone).toLocalDate(), zone);
        for (Purchase purchase : purchases) {
            if (purchase.supplier().equals(supplier)) {
                tally.add(purchase);
            }
        }
        return tally.card(supplier);
    }

    /// Share of the decided orders that were on time in full, 0 to 1; null: none is decided.
    public @Nullable Fraction onTimeInFull() {
        return orders == 0 ? null : Fraction.of(inFull, orders);
    }

    /// Rejected pieces in a million that came; null: nothing came.
    public @Nullable Fraction rejectsPerMillion() {
        return good + rejected == 0 ? null : Fraction.of(rejected * MILLION, good + rejected);
    }

    /// The lead time that so many percent of the cards did not exceed, by nearest rank: the value at ceil(p·n) of the
    /// sorted ones; null: none came.
    ///
    /// @param percent 0: the shortest; 100: the longest
    public @Nullable Duration leadTime(int percent) {
        if (leadTimes.isEmpty()) {
            return null;
        }
        int rank = Math.ceilDiv(percent * leadTimes.size(), 100);
        return leadTimes.get(Math.clamp(rank, 1, leadTimes.size()) - 1);
    }

    /// Counts order by order.
    private static final class Tally {
        private final LocalDate today;
        private final ZoneId zone;
        private final List<Duration> leadTimes = new ArrayList<>();
        private int orders;
        private int inFull;
        private int cancelled;
        private long good;
        private long rejected;
        private int lines;
        private int shortLines;
        private int lateLines;

        Tally(LocalDate today, ZoneId zone) {
            this.today = today;
            this.zone = zone;
        }

        void add(Purchase purchase) {
            boolean cameNothing = purchase.lines().stream().allMatch(Line::isOpen);
            if (purchase.cancelled() && cameNothing) {
                cancelled++;
                return;
            }
            boolean isOver = purchase.delivery().isBefore(today);
            boolean perfect = true;
            for (Line line : purchase.lines()) {
                perfect &= line(purchase, line, isOver);
            }
            if (!purchase.isOpen() || isOver) {
                orders++;
                inFull += perfect ? 1 : 0;
            }
        }

        /// Returns whether it came in full and in time.
        private boolean line(Purchase purchase, Line line, boolean isOver) {
            if (line.isOpen()) {
                boolean late = isOver && !purchase.cancelled();
                lines += late ? 1 : 0;
                lateLines += late ? 1 : 0;
                return false;
            }
            Instant came = Objects.requireNonNull(line.at());
            boolean late = came.atZone(zone).toLocalDate().isAfter(purchase.delivery());
            boolean isShort = line.received() < line.pieces();
            lines++;
            lateLines += late ? 1 : 0;
            shortLines += isShort ? 1 : 0;
            good += line.received();
            rejected += line.rejected();
            leadTimes.add(Duration.between(purchase.ordered(), came));
            return !late && !isShort && line.rejected() == 0;
        }

        Scorecard card(String supplier) {
            leadTimes.sort(null);
            return new Scorecard(
                    supplier, orders, inFull, cancelled, leadTimes, good, rejected, lines, shortLines, lateLines);
        }
    }
}
