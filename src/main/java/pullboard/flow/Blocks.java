package pullboard.flow;

import java.util.Arrays;

/// The times at which one card was blocked and freed by turns, upwards; a last block without an end goes on.
final class Blocks {
    private static final long[] NEVER = {};
    private long[] turns = NEVER;
    private int size;

    static Blocks none() {
        return new Blocks();
    }

    void turn(boolean blocked, long at) {
        if (blocked != (size % 2 == 0)) {
            return;
        }
        if (size == turns.length) {
            turns = Arrays.copyOf(turns, Math.max(4, size * 2));
        }
        turns[size] = size == 0 ? at : Math.max(at, turns[size - 1]);
        size++;
    }

    /// How much of [start, end) was blocked.
    long within(long start, long end) {
        long sum = 0;
        for (int i = first(start); i < size && turns[i] < end; i += 2) {
            long until = i + 1 < size ? turns[i + 1] : Long.MAX_VALUE;
            sum += Math.max(0, Math.min(until, end) - Math.max(turns[i], start));
        }
        return sum;
    }

    /// Index of the first block that may reach beyond `start`.
    private int first(long start) {
        int found = Arrays.binarySearch(turns, 0, size, start);
        int index = found >= 0 ? found : -found - 1;
        return index <= 1 ? 0 : (index - 1) / 2 * 2;
    }
}
