package pullboard.chart;

/// What a chart is drawn on: a screen's canvas or a page. Lengths are points (1/72 inch on paper, pixels at 100 % on a
/// screen), `y` downwards.
public interface Surface {
    /// How a word stands to its point.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double width, Dash dash);

    /// The first `n` of the points, joined.
    void path(double[] x, double[] y, int n, Ink ink, double width, Dash dash);

    /// The area inside the first `n` of the points.
    void area(double[] x, double[] y, int n, Ink ink, Fill fill);

    void box(Box box, Ink ink, Fill fill);

    /// @param size from edge to edge
    void marker(Marker marker, double x, double y, double size, Ink ink);

    /// A word on one line; `y` is its middle.
    void word(String word, double x, double y, double size, boolean bold, Ink ink, Anchor anchor);

    /// How wide a word is.
    double width(String word, double size, boolean bold);

    /// Draws only inside of `box` what `drawing` draws.
    void inside(Box box, Runnable drawing);
}
