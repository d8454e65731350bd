package pullboard.plan.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pullboard.board.supply.Stock.Cause;

/// What came and went of a part in a stretch of time, in pieces; what was taken back since does not count.
///
/// @param sums by cause; below 0 what left
public record Turnover(Map<Cause, Long> sums) {
    public Turnover {
        sums = Map.copyOf(sums);
    }

    static Turnover of(List<StockMove> moves) {
        Map<Cause, Long> sums = new EnumMap<>(Cause.class);
        for (StockMove move : moves) {
            sums.merge(move.cause(), move.pieces(), Long::sum);
        }
        return new Turnover(sums);
    }

    /// From suppliers.
    public long received() {
        return sum(Cause.RECEIVED);
    }

    /// By our own stations.
    public long made() {
        return sum(Cause.MADE);
    }

    public long consumed() {
        return -sum(Cause.CONSUMED);
    }

    public long shipped() {
        return -sum(Cause.SHIPPED);
    }

    public long scrapped() {
        return -sum(Cause.SCRAPPED);
    }

    /// Found when counting, below 0: missing.
    public long counted() {
        return sum(Cause.COUNTED);
    }

    private long sum(Cause cause) {
        return sums.getOrDefault(cause, 0L);
    }
}
