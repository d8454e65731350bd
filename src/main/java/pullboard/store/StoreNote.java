package pullboard.store;

import java.nio.file.Path;
import java.util.Optional;

/// Something that the store found wrong and has mended by itself, or could not.
public sealed interface StoreNote {

    /// What a power cut left of changes that were never acknowledged was cut off the ledger.
    record TailCut(long bytes) implements StoreNote {}

    /// The ledger was damaged, shortened or gone, and was put together again from what was left of it, the database's
    /// copy and the backups.
    ///
    /// @param revision up to which everything is there again
    /// @param highest revision that is known to have been there; above `revision`: what lies between is lost
    /// @param keptAside the damaged file
    record LedgerMended(long revision, long highest, Optional<Path> keptAside) implements StoreNote {
        public boolean complete() {
            return highest <= revision;
        }
    }

    /// There was a board here, but nothing of its ledger can be read: the board begins anew.
    record LedgerGone() implements StoreNote {}

    /// An older version's board was brought up.
    ///
    /// @param from version of the older program, or `older`
    /// @param to version of this one
    /// @param backup of what was there before
    record Upgraded(String from, String to, Path backup) implements StoreNote {}

    /// The database was loaded anew from the ledger.
    ///
    /// @param keptAside the old database, where it was damaged
    record DatabaseLoaded(Cause cause, Optional<Path> keptAside) implements StoreNote {}

    /// The database cannot follow; the ledger does, and nothing is lost.
    record DatabaseBehind(String why) implements StoreNote {}

    /// Why a database was loaded anew.
    enum Cause {
        /// There was none.
        MISSING,
        /// Pullboard was not closed, or the power was cut.
        NOT_CLOSED,
        /// Written by another version of Pullboard.
        OTHER_SCHEMA,
        /// It cannot be read, or does not fit the ledger.
        DAMAGED,
        /// It belongs to another board.
        OTHER_BOARD,
        /// More was recorded than is worth adding piece by piece.
        FAR_BEHIND
    }
}
