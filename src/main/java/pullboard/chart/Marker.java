package pullboard.chart;

/// Shapes that differ without colour.
public enum Marker {
    DOT,
    RING,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS
}
