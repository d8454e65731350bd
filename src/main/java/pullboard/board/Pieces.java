package pullboard.board;

/// What came out of a visit, in pieces; `NOT_COUNTED` where nobody said.
public record Pieces(long good, long rejected, long held) {
    /// Nobody counted: all three are -1, so that "not said" and "none" stay apart.
    public static final Pieces NOT_COUNTED = new Pieces(-1, -1, -1);

    public Pieces {
        if (good < -1 || rejected < -1 || held < -1) {
            throw new IllegalArgumentException("pieces below nothing");
        }
    }

    /// All `quantity` pieces good.
    public static Pieces allGood(long quantity) {
        return new Pieces(quantity, 0, 0);
    }

    public boolean isCounted() {
        return good >= 0 || rejected >= 0 || held >= 0;
    }

    /// Rejected pieces, 0 where not counted.
    public long scrap() {
        return Math.max(0, rejected);
    }

    /// Good, rejected and held together, what was not counted as 0.
    public long total() {
        return Math.max(0, good) + Math.max(0, rejected) + Math.max(0, held);
    }
}
