package pullboard.flow.series;

/// How many durations fall into each of equally wide bins from 0 on; a bin holds [i·width, (i + 1)·width).
public final class Histogram {
    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /// Widths that people count in.
    private static final long[] NICE = {
        SECOND,
        2 * SECOND,
        5 * SECOND,
        10 * SECOND,
        15 * SECOND,
        30 * SECOND,
        MINUTE,
        2 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        2 * HOUR,
        4 * HOUR,
        8 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        7 * DAY,
        14 * DAY,
        28 * DAY
    };

    private final long width;
    private final int[] counts;

    private Histogram(long width, int[] counts) {
        this.width = width;
        this.counts = counts;
    }

    /// @param times in microseconds, none below 0
    /// @param bins about how many, at least 1; there are no more of them but where 28 days each are too short
    public static Histogram of(long[] times, int bins) {
        long longest = 0;
        for (long time : times) {
            longest = Math.max(longest, time);
        }
        long width = width(longest, bins);
        int[] counts = new int[times.length == 0 ? 0 : (int) (longest / width) + 1];
        for (long time : times) {
            counts[(int) (time / width)]++;
        }
        return new Histogram(width, counts);
    }

    private static long width(long longest, int bins) {
        for (long nice : NICE) {
            if (longest / nice < bins) {
                return nice;
            }
        }
        long widest = NICE[NICE.length - 1];
        return widest * (longest / widest / bins + 1);
    }

    /// In microseconds.
    public long width() {
        return width;
    }

    public int bins() {
        return counts.length;
    }

    public int count(int bin) {
        return counts[bin];
    }

    /// The bin that a duration falls into.
    public int bin(long time) {
        return (int) (time / width);
    }
}
