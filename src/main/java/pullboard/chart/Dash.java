package pullboard.chart;

/// Kinds of lines that differ without colour.
public enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT;

    private static final double[][] PATTERNS = {{}, {7, 4}, {1.5, 3}, {8, 3, 1.5, 3}};

    /// Lengths of stroke and gap in points; empty: no gaps.
    public double[] pattern() {
        return PATTERNS[ordinal()].clone();
    }

    /// Of the n-th series, from 0.
    public static Dash series(int n) {
        return values()[Math.floorMod(n, values().length)];
    }
}
