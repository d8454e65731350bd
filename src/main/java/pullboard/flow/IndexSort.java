package pullboard.flow;

import java.util.Arrays;

/// Puts indices in the order of the numbers they stand for; equal ones stay as they were. A merge sort that sees what
/// is in order already.
public final class IndexSort {
    private static final int RUN = 16;

    private IndexSort() {}

    /// The indices 0 to before `size`, by `keys`.
    public static int[] of(long[] keys, int size) {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        sort(order, 0, size, keys);
        return order;
    }

    /// Sorts `order[start]` to before `order[end]` by the keys that they stand for.
    public static void sort(int[] order, int start, int end, long[] keys) {
        if (isSorted(order, start, end, keys)) {
            return;
        }
        for (int run = start; run < end; run += RUN) {
            insert(order, run, Math.min(run + RUN, end), keys);
        }
        int[] from = order;
        int[] to = new int[end - start];
        int shift = 0;
        for (int width = RUN; width < end - start; width *= 2) {
            merge(from, shift == 0 ? start : 0, to, shift == 0 ? 0 : start, end - start, width, keys);
            int[] swap = from;
            from = to;
            to = swap;
            shift ^= 1;
        }
        if (shift == 1) {
            System.arraycopy(from, 0, order, start, end - start);
        }
    }

    private static boolean isSorted(int[] order, int start, int end, long[] keys) {
        for (int i = start + 1; i < end; i++) {
            if (keys[order[i]] < keys[order[i - 1]]) {
                return false;
            }
        }
        return true;
    }

    private static void insert(int[] order, int start, int end, long[] keys) {
        for (int i = start + 1; i < end; i++) {
            int moving = order[i];
            int j = i;
            for (; j > start && keys[order[j - 1]] > keys[moving]; j--) {
                order[j] = order[j - 1];
            }
            order[j] = moving;
        }
    }

    /// Merges neighbouring runs of `width`; each of the arrays begins where its offset says.
    private static void merge(int[] from, int fromStart, int[] to, int toStart, int size, int width, long[] keys) {
        for (int run = 0; run < size; run += 2 * width) {
            int middle = Math.min(run + width, size);
            int end = Math.min(run + 2 * width, size);
            int left = run;
            int right = middle;
            for (int i = run; i < end; i++) {
                boolean isLeft = left < middle
                        && (right >= end || keys[from[fromStart + left]] <= keys[from[fromStart + right]]);
                to[toStart + i] = from[fromStart + (isLeft ? left++ : right++)];
            }
        }
    }
}
