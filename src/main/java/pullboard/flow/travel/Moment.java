package pullboard.flow.travel;

import java.time.Instant;
import pullboard.board.Board;

/// The board as it was.
///
/// @param at everything up to and including this instant has happened
/// @param changes how many changes had led to it
public record Moment(Instant at, Board board, int changes) {}
