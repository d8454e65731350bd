package pullboard.flow;

import java.util.Arrays;

/// The times at which one card was blocked and freed by turns, upwards; a last block without an end goes on.
public final class Blocks {
    private static final long[] NEVER = {};
    private static final String[] NOTHING = {};
    private long[] turns = NEVER;
    private String[] reasons = NOTHING;
    private int size;

    static Blocks none() {
        return new Blocks();
    }

    /// Blocked for a reason, or for another one than before.
    void block(long at, String reason) {
        free(at);
        add(at);
        if (size / 2 == reasons.length) {
            reasons = Arrays.copyOf(reasons, Math.max(2, size));
        }
        reasons[size / 2] = reason;
    }

    void free(long at) {
        if (size % 2 == 1) {
            add(at);
        }
    }

    private void add(long at) {
        if (size == turns.length) {
            turns = Arrays.copyOf(turns, Math.max(4, size * 2));
        }
        turns[size] = size == 0 ? at : Math.max(at, turns[size - 1]);
        size++;
    }

    /// How many there were.
    public int count() {
        return (size + 1) / 2;
    }

    /// In microseconds.
    public long start(int block) {
        return turns[2 * block];
    }

    /// When it was lifted, {@link Stays#OPEN} where nobody did.
    public long end(int block) {
        return 2 * block + 1 < size ? turns[2 * block + 1] : Stays.OPEN;
    }

    public String reason(int block) {
        return reasons[block];
    }

    /// How much of [start, end) was blocked, as `clock` counts at `station`.
    long within(long start, long end, int station, WorkClock clock) {
        long sum = 0;
        for (int i = first(start); i < size && turns[i] < end; i += 2) {
            long until = Math.min(i + 1 < size ? turns[i + 1] : Long.MAX_VALUE, end);
            long since = Math.max(turns[i], start);
            sum += until > since ? clock.between(station, since, until) : 0;
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
