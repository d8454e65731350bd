package pullboard.store;

import pullboard.board.Board;
import pullboard.board.Entry;

/// An entry and the board that it gives.
public record Recorded(Entry entry, Board after) {}
