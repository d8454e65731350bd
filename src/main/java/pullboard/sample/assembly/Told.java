package pullboard.sample.assembly;

import java.time.Instant;
import pullboard.board.Command;

/// One thing that somebody did.
public record Told(Command command, Instant at, String by) {}
