package pullboard.board;

/// What the scan of a card at a station does.
public enum ScanMode {
    /// Working: sets it ready. Ready: pulls it into the next station.
    STEP,
    /// Pulls it into the next station, from either lane.
    PULL,
    /// Sets it ready, and nothing else.
    READY
}
