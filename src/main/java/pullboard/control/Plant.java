package pullboard.control;

import java.time.InstantSource;

/// A board that is open: who changes it, who reads its history, who keeps it safe, and what time it is.
public record Plant(BoardControl board, Records records, Safekeeping safekeeping, InstantSource clock) {}
