package pullboard.flow.quality;

/// What can be doubtful in recorded movements.
public enum Doubt {
    /// A movement begins elsewhere than the card was: it would have been in two places.
    OVERLAP,
    /// A visit that took no time at all.
    NO_TIME,
    /// At least five visits to a station, and one of twenty there, that took exactly as long as each other.
    SAME_TIME,
    /// Cards that were under way before the data begins: they have no cycle time.
    CENSORED,
    /// A movement that is recorded twice: the same card, time and places.
    TWICE,
    /// A movement that was recorded after another of its card, and happened before it.
    CLOCK,
    /// A visit that goes on, and for longer than any to that station that ended (of five at least); or one to a
    /// station that no card has ever left, where five or more stand.
    NEVER_LEFT,
    /// Counted pieces that are not what the card still had: its quantity less what was rejected before.
    PIECES
}
