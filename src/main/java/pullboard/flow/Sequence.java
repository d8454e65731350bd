package pullboard.flow;

import java.util.Arrays;

/// A log's movements card after card and each card's by time, side by side in arrays.
final class Sequence {
    final MovementLog log;
    /// Index of each card's first movement in the arrays below; one more element than cards.
    final int[] starts;
    /// Index in the log of each movement.
    final int[] order;
    final long[] at;
    final int[] to;
    final boolean[] counted;
    /// Positions in these arrays by time.
    final int[] byTime;

    Sequence(MovementLog log) {
        this.log = log;
        Columns movements = log.movements;
        starts = starts(log);
        order = order(log, starts);
        at = new long[order.length];
        to = new int[order.length];
        counted = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            at[i] = movements.at[order[i]];
            to[i] = movements.to[order[i]];
            counted[i] = movements.isCounted(order[i]);
        }
        byTime = IndexSort.of(at, at.length);
    }

    int cards() {
        return starts.length - 1;
    }

    int size() {
        return order.length;
    }

    /// How many of them go to a station: no fewer than there are visits that begin within the data.
    int arrivals() {
        int count = 0;
        for (int spot : to) {
            count += Spots.isStation(spot) ? 1 : 0;
        }
        return count;
    }

    /// When the last of the movements from `start` to before `end` was that came before `until`.
    long lastBefore(int start, int end, long until) {
        int last = end - 1;
        while (last > start && at[last] >= until) {
            last--;
        }
        return at[last];
    }

    private static int[] starts(MovementLog log) {
        int[] starts = new int[log.cards() + 1];
        for (int i = 0; i < log.size(); i++) {
            starts[log.cardOf(i) + 1]++;
        }
        for (int card = 0; card < log.cards(); card++) {
            starts[card + 1] += starts[card];
        }
        return starts;
    }

    /// Equal times stay as they were recorded.
    private static int[] order(MovementLog log, int[] starts) {
        int[] next = Arrays.copyOf(starts, log.cards());
        int[] order = new int[log.size()];
        for (int i = 0; i < order.length; i++) {
            order[next[log.cardOf(i)]++] = i;
        }
        for (int card = 0; card < log.cards(); card++) {
            IndexSort.sort(order, starts[card], starts[card + 1], log.movements.at);
        }
        return order;
    }
}
