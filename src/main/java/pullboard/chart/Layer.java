package pullboard.chart;

/// One thing that a chart shows. Arrays belong to the chart: nobody changes them afterwards.
public sealed interface Layer {
    String name();

    Ink ink();

    /// Points that belong to each other.
    ///
    /// @param stepped each value holds until the next
    record Line(String name, Ink ink, Dash dash, double[] x, double[] y, boolean stepped) implements Layer {}

    /// Points that do not.
    record Points(String name, Ink ink, Marker marker, double[] x, double[] y) implements Layer {}

    /// What lies between two lines.
    record Area(String name, Ink ink, Fill fill, double[] x, double[] low, double[] high, boolean stepped)
            implements Layer {}

    /// Bars from `base` to `top`; the i-th reaches from `from[i]` to `to[i]` along the other axis.
    ///
    /// @param across along the y axis instead: bars that lie
    record Bars(
            String name, Ink ink, Fill fill, double[] from, double[] to, double[] base, double[] top, boolean across)
            implements Layer {}

    /// A level with its name: a mean, a limit, a percentile.
    record Level(String name, Ink ink, Dash dash, double y) implements Layer {}

    /// An instant or a value along x with its name.
    record Moment(String name, Ink ink, Dash dash, double x) implements Layer {}
}
