package pullboard.board;

import java.time.Instant;

/// A station stopped by andon: why, and since when.
public record Stop(String reason, Instant since) {}
