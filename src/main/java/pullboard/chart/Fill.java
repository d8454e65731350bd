package pullboard.chart;

/// How an area is filled: tints and hatchings that differ in black and white.
public enum Fill {
    SOLID,
    TINT,
    HATCH,
    CROSS_HATCH,
    DOTS;

    /// Of the n-th area of a stack, from 0.
    public static Fill series(int n) {
        Fill[] all = {SOLID, HATCH, TINT, CROSS_HATCH, DOTS};
        return all[Math.floorMod(n, all.length)];
    }
}
