package pullboard.board;

import java.time.Instant;

/// Why a card waits, and since when.
public record Block(String reason, Instant since) {}
