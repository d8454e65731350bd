package pullboard.board;

import java.time.Instant;
import java.util.List;

/// One entry of the ledger: what one command changed.
///
/// @param revision gap-free from 1
/// @param at when it was decided; never before the entry that came before it
/// @param by who did it, empty where nobody said
/// @param reverts for UNDO and REDO the revision that is turned round, else 0
public record Entry(long revision, Instant at, String by, Nature nature, long reverts, List<Change> changes) {

    public Entry {
        changes = List.copyOf(changes);
    }

    /// What kind of command it was.
    public enum Nature {
        ACTION,
        UNDO,
        REDO,
        IMPORT,
        /// Something that has happened outside and that no undo takes back: paper was printed.
        RECORD
    }
}
