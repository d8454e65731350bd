package pullboard.flow;

import java.util.Arrays;

/// Puts the value of one rank in its place without sorting all (C. A. R. Hoare, Communications of the ACM 4, 1961).
final class Ranks {
    private static final int FEW = 32;

    private Ranks() {}

    /// Afterwards `values[rank]` is what sorting would put there; what is less or equal stands before it, what is more
    /// or equal behind it, all within `start` and `end`.
    static void place(long[] values, int start, int end, int rank) {
        int low = start;
        int high = end - 1;
        // what chooses its pivots badly for so long is sorted, so that nothing takes a square of time
        int tries = 2 * (32 - Integer.numberOfLeadingZeros(Math.max(1, end - start)));
        while (high > low) {
            if (high - low < FEW || tries-- == 0) {
                Arrays.sort(values, low, high + 1);
                return;
            }
            long pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long swap = values[left];
                    values[left++] = values[right];
                    values[right--] = swap;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
