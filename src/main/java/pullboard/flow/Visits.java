package pullboard.flow;

import java.util.Arrays;

/// Visits to stations side by side in arrays, card by card.
final class Visits {
    /// For `entered`: it was there before the movements begin.
    static final long UNKNOWN = Long.MIN_VALUE;
    /// For `left`: it is still there.
    static final long OPEN = Long.MAX_VALUE;

    int size;
    int[] card = new int[256];
    int[] station = new int[256];
    long[] entered = new long[256];
    long[] left = new long[256];
    boolean[] back = new boolean[256];
    long[] good = new long[256];
    long[] rejected = new long[256];
    long[] held = new long[256];
    int[] counts = new int[256];

    /// Begins a visit; returns its index.
    int begin(int ofCard, int atStation, long at, boolean isBack) {
        if (size == card.length) {
            grow(size * 2);
        }
        card[size] = ofCard;
        station[size] = atStation;
        entered[size] = at;
        left[size] = OPEN;
        back[size] = isBack;
        return size++;
    }

    /// Adds (or with `sign` -1 takes back) what was counted; -1 in a column is nothing.
    void count(int visit, int sign, Columns movements, int movement) {
        good[visit] += sign * Math.max(0, movements.good[movement]);
        rejected[visit] += sign * Math.max(0, movements.rejected[movement]);
        held[visit] += sign * Math.max(0, movements.held[movement]);
        counts[visit] += sign;
    }

    /// How long a visit lasted within [start, end), in microseconds.
    long within(int visit, long start, long end) {
        return Math.max(0, Math.min(left[visit], end) - Math.max(entered[visit], start));
    }

    private void grow(int length) {
        card = Arrays.copyOf(card, length);
        station = Arrays.copyOf(station, length);
        entered = Arrays.copyOf(entered, length);
        left = Arrays.copyOf(left, length);
        back = Arrays.copyOf(back, length);
        good = Arrays.copyOf(good, length);
        rejected = Arrays.copyOf(rejected, length);
        held = Arrays.copyOf(held, length);
        counts = Arrays.copyOf(counts, length);
    }
}
