package pullboard.board;

/// The most that a station may hold in both lanes together, at least 1.
///
/// @param soft true: going over warns instead of refusing; a station's choice, never the default
public record WipLimit(int amount, Unit unit, boolean soft) {
    /// What a limit counts.
    public enum Unit {
        CARDS,
        PIECES
    }

    /// A hard limit in cards.
    public static WipLimit cards(int amount) {
        return new WipLimit(amount, Unit.CARDS, false);
    }

    public WipLimit withAmount(int other) {
        return new WipLimit(other, unit, soft);
    }
}
