package pullboard.board;

import java.util.List;

/// What the rules say to a command.
public sealed interface Decision {

    /// It may happen.
    ///
    /// @param entry what is to be recorded
    /// @param after the board with it
    /// @param warnings soft limits that it goes over
    record Allowed(Entry entry, Board after, List<Refusal> warnings) implements Decision {}

    /// It may not, and why.
    record Refused(Refusal why) implements Decision {}
}
