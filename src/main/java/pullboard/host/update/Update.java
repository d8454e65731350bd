package pullboard.host.update;

import java.nio.file.Path;

/// What came of looking for a newer version.
public sealed interface Update {
    /// There is none, or nobody said where to look.
    record None() implements Update {}

    /// @param news what is new, as the note beside the package says; may be empty
    /// @param command with which it is installed; empty: by opening it
    /// @param checked whether a checksum beside it was compared
    record Offered(ProgramVersion version, Path file, String news, String command, boolean checked) implements Update {}

    /// It is not what its checksum says: half copied, damaged or altered.
    record Damaged(ProgramVersion version, Path file) implements Update {}

    /// The folder is not there or does not answer.
    record Unreachable(Path folder) implements Update {}
}
