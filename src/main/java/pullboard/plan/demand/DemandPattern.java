package pullboard.plan.demand;

/// How demand comes: how often, and how much its size varies.
///
/// Cut-offs: A. A. Syntetos, J. E. Boylan, J. D. Croston, "On the categorization of demand patterns", Journal of the
/// Operational Research Society 56, 2005, p. 495-503.
///
/// @param interval periods for each one with demand (ADI), infinite where there was none
/// @param variation squared coefficient of variation (CV²) of the sizes, without the periods that had no demand; of
/// the
///     sample, 0 where there was less than two
public record DemandPattern(Kind kind, double interval, double variation) {
    private static final double RARE = 1.32;
    private static final double UNEVEN = 0.49;

    /// What it is called.
    public enum Kind {
        /// Comes often, in sizes that are much alike.
        SMOOTH,
        /// Comes now and then, in sizes that are much alike.
        INTERMITTENT,
        /// Comes often, in very different sizes.
        ERRATIC,
        /// Comes now and then, in very different sizes.
        LUMPY,
        /// Never came.
        NONE
    }

    public static DemandPattern of(DemandSeries series) {
        return of(series.pieces());
    }

    static DemandPattern of(long... pieces) {
        int count = 0;
        double sum = 0;
        for (long size : pieces) {
            count += size > 0 ? 1 : 0;
            sum += size;
        }
        if (count == 0) {
            return new DemandPattern(Kind.NONE, Double.POSITIVE_INFINITY, 0);
        }
        double mean = sum / count;
        double squares = 0;
        for (long size : pieces) {
            squares += size > 0 ? (size - mean) * (size - mean) : 0;
        }
        double interval = (double) pieces.length / count;
        double variation = count < 2 ? 0 : squares / (count - 1) / (mean * mean);
        return new DemandPattern(kind(interval >= RARE, variation >= UNEVEN), interval, variation);
    }

    /// Whether many periods have no demand.
    public boolean isRare() {
        return kind == Kind.INTERMITTENT || kind == Kind.LUMPY;
    }

    private static Kind kind(boolean isRare, boolean isUneven) {
        if (isRare) {
            return isUneven ? Kind.LUMPY : Kind.INTERMITTENT;
        }
        return isUneven ? Kind.ERRATIC : Kind.SMOOTH;
    }
}
