package pullboard.flow;

/// How a percentile is taken from sorted values.
public enum Percentile {
    /// The value at index ceil(p·n), counted from 1: always a value that was seen.
    NEAREST_RANK("nearest-rank"),
    /// Excel's PERCENTILE.INC: between the two values around position p·(n − 1), counted from 0.
    INTERPOLATED("PERCENTILE.INC");

    private final String method;

    Percentile(String method) {
        this.method = method;
    }

    /// Its name in files.
    public String method() {
        return method;
    }

    /// The percentile of values sorted upwards, at least one; interpolated values are rounded to the nearest whole.
    ///
    /// @param percent 1 to 100; whole, because 0.55 × 100 is more than 55 in binary fractions
    public long of(long[] sorted, int percent) {
        return of(sorted, 0, sorted.length, percent);
    }

    /// The same for the values from index `start` to before `end`.
    long of(long[] sorted, int start, int end, int percent) {
        int below = start + rank(end - start, percent);
        long hundredths = this == NEAREST_RANK ? 0 : percent * (end - start - 1L) % 100;
        return hundredths == 0
                ? sorted[below]
                : sorted[below] + Math.round((sorted[below + 1] - sorted[below]) * (hundredths / 100.0));
    }

    /// The index, from 0, of the one of `n` sorted values that is taken, or of the lower one of two.
    int rank(int n, int percent) {
        return this == NEAREST_RANK
                ? (int) (((long) percent * n + 99) / 100) - 1
                : (int) ((long) percent * (n - 1) / 100);
    }
}
