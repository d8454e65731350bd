package pullboard.control;

import java.time.InstantSource;

/// A board that is open: who changes it, who reads its history, and what time it is.
public record Plant(BoardControl board, Records records, InstantSource clock) {}
