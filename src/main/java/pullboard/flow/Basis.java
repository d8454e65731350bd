package pullboard.flow;

/// How much a figure rests on, and how much it needs before it tells anything.
public record Basis(int has, int needs) {
    public boolean isEnough() {
        return has >= needs;
    }

    /// How many more it needs, 0 where it has enough.
    public int missing() {
        return Math.max(0, needs - has);
    }
}
