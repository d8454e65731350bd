package pullboard.plan.history;

import java.time.Instant;
import pullboard.board.StationId;

/// A limit that was raised for a time.
///
/// @param revision of the entry that tells of it
public record Raised(Instant at, StationId station, long revision) {}
