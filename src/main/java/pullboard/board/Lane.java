package pullboard.board;

/// The two lanes of a station: being made here, or finished here and waiting for the next station to pull.
public enum Lane {
    WORKING,
    READY
}
