package pullboard.paper;

/// A rectangle on a page: millimetres from the top left corner.
public record Area(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// Smaller by this much on every side, never below nothing.
    public Area inset(double by) {
        return inset(by, by);
    }

    public Area inset(double across, double down) {
        return new Area(x + across, y + down, Math.max(0, width - 2 * across), Math.max(0, height - 2 * down));
    }

    /// The uppermost `part` of it.
    public Area top(double part) {
        return new Area(x, y, width, Math.min(part, height));
    }

    public Area bottom(double part) {
        double kept = Math.min(part, height);
        return new Area(x, bottom() - kept, width, kept);
    }

    public Area left(double part) {
        return new Area(x, y, Math.min(part, width), height);
    }

    public Area right(double part) {
        double kept = Math.min(part, width);
        return new Area(right() - kept, y, kept, height);
    }

    /// What is left below the uppermost `part`.
    public Area below(double part) {
        return bottom(Math.max(0, height - part));
    }

    /// What is left above the lowest `part`.
    public Area above(double part) {
        return top(Math.max(0, height - part));
    }

    /// What is left to the right of the leftmost `part`.
    public Area beside(double part) {
        return right(Math.max(0, width - part));
    }

    /// What is left to the left of the rightmost `part`.
    public Area before(double part) {
        return left(Math.max(0, width - part));
    }

    /// The `index`-th of `count` equal columns.
    public Area column(int index, int count, double gap) {
        double each = (width - gap * (count - 1)) / count;
        return new Area(x + index * (each + gap), y, each, height);
    }
}
