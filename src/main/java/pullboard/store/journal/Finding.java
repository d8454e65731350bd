package pullboard.store.journal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// What a check of a whole ledger file found.
public sealed interface Finding {
    /// Every byte is accounted for.
    record Sound(UUID boardId, Head head) implements Finding {}

    /// Sound up to `head`; behind it lies what a power cut left of a group that was never acknowledged.
    /// (One changed byte in the very last group looks the same: whoever knows a later revision knows better.)
    ///
    /// @param bytes behind the head
    record TornTail(UUID boardId, Head head, long bytes, String why) implements Finding {}

    /// Something that was once on disk is no longer right.
    ///
    /// @param boardId empty if the header is unreadable
    /// @param lastGood the last whole entry before the damage; empty if the header is unreadable
    /// @param offset of the damage in bytes
    record Damage(Path file, Optional<UUID> boardId, Optional<Head> lastGood, long offset, String why)
            implements Finding {
        public long lastGoodRevision() {
            return lastGood.map(Head::revision).orElse(0L);
        }
    }
}
