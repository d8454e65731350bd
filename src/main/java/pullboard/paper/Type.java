package pullboard.paper;

/// How a text is set in its box.
///
/// @param size points, where there is room
/// @param least points, to which it shrinks before it is cut
/// @param lines at most
public record Type(Face face, double size, double least, int lines, Across across, Down down, Ink ink) {
    /// Where lines stand from left to right.
    public enum Across {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// Where the text stands from top to bottom.
    public enum Down {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /// One line, black, left, at the top, that shrinks to three fifths.
    public static Type of(Face face, double size) {
        return new Type(face, size, Math.min(size, Math.max(5, size * 0.6)), 1, Across.LEFT, Down.TOP, Ink.BLACK);
    }

    public Type least(double points) {
        return new Type(face, Math.max(size, points), points, lines, across, down, ink);
    }

    public Type lines(int most) {
        return new Type(face, size, least, most, across, down, ink);
    }

    public Type across(Across where) {
        return new Type(face, size, least, lines, where, down, ink);
    }

    public Type down(Down where) {
        return new Type(face, size, least, lines, across, where, ink);
    }

    public Type ink(Ink other) {
        return new Type(face, size, least, lines, across, down, other);
    }
}
