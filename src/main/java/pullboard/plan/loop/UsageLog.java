package pullboard.plan.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Stock;
import pullboard.plan.Fraction;

/// Learns from the ledger what leaves each stock: consumed, shipped or taken to another place. What was undone does
/// not
/// count.
public final class UsageLog {
    /// So far back it looks.
    public static final int DAYS = 28;

    private static final Duration LEAST = Duration.ofDays(1);
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Map<String, TreeMap<Long, Long>> used = new HashMap<>();
    private final Map<String, Instant> since = new HashMap<>();

    /// Reads the next entry.
    public void read(Entry entry) {
        for (Change change : entry.changes()) {
            if (change instanceof Change.StockMoved moved) {
                String key = Stock.key(moved.part(), moved.place());
                since.putIfAbsent(key, entry.at());
                if (isUse(moved.cause())) {
                    long day = Math.floorDiv(entry.at().getEpochSecond(), DAY);
                    used.computeIfAbsent(key, _ -> new TreeMap<>()).merge(day, -moved.pieces(), Long::sum);
                }
            }
        }
    }

    private static boolean isUse(Stock.Cause cause) {
        return switch (cause) {
            case CONSUMED, SHIPPED, TAKEN -> true;
            case RECEIVED, MADE, BROUGHT, SCRAPPED, COUNTED -> false;
        };
    }

    /// The mean of the last {@link #DAYS} days (UTC), or since the stock was first heard of; for those known for a day
    /// at least.
    public Usage at(Instant now) {
        Map<String, Fraction> perDay = new HashMap<>();
        long today = Math.floorDiv(now.getEpochSecond(), DAY);
        long first = today - DAYS + 1;
        since.forEach((key, begun) -> {
            Instant from = begun.getEpochSecond() < first * DAY ? Instant.ofEpochSecond(first * DAY) : begun;
            Duration known = Duration.between(from, now);
            if (known.compareTo(LEAST) >= 0) {
                long pieces = used.getOrDefault(key, new TreeMap<>()).tailMap(first).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                perDay.put(key, Fraction.of(Math.max(0, pieces) * DAY, known.toSeconds()));
            }
        });
        return new Usage(perDay);
    }
}
