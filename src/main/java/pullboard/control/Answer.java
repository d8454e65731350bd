package pullboard.control;

import java.util.List;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.board.Refusal;

/// What became of a command.
public sealed interface Answer {

    /// Recorded, and durable. `warnings` are the soft limits that it went over.
    record Done(Entry entry, Board board, List<Refusal> warnings) implements Answer {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /// The rules said no on `board`.
    record Refused(Refusal why, Board board) implements Answer {}

    /// The rules said yes, but it could not be recorded: nothing changed.
    record Failed(Trouble trouble) implements Answer {}
}
