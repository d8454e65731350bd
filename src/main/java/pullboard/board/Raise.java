package pullboard.board;

import java.time.Instant;

/// A limit raised for a while: up to `amount` until `until` (exclusive), by whom and why.
public record Raise(int amount, Instant until, String by, String reason) {}
