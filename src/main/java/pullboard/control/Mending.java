package pullboard.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pullboard.store.StoreNote;

/// Something that was found wrong with the board's files, and what was done about it.
///
/// @param facts for the sentence, as {@link Kind} says
public record Mending(Kind kind, List<String> facts) {
    /// What was found.
    public enum Kind {
        /// What a power cut left of changes that were never shown as done was cut off: bytes.
        TAIL_CUT(false),
        /// The damaged ledger is whole again: revision, file kept aside.
        LEDGER_MENDED(true),
        /// The ledger had become shorter, or was gone, and is whole again: revision.
        LEDGER_COMPLETED(true),
        /// The damaged ledger was mended, but not all of it: last revision there, first and last that may be lost,
        /// file.
        LEDGER_LOST(true),
        /// There was a board, but nothing of it can be read.
        LEDGER_GONE(true),
        /// An older version's board was brought up: its version, this one, backup of what was there.
        UPGRADED(true),
        /// The database was loaded anew from the ledger.
        DATABASE_LOADED(false),
        /// The same, and the damaged one was kept: file.
        DATABASE_SET_ASIDE(true),
        /// The database does not follow for now: why.
        DATABASE_BEHIND(true);

        private final boolean worthKnowing;

        Kind(boolean worthKnowing) {
            this.worthKnowing = worthKnowing;
        }

        /// Whether a person should be told, not only the log.
        public boolean worthKnowing() {
            return worthKnowing;
        }
    }

    public Mending {
        facts = List.copyOf(facts);
    }

    static Mending of(StoreNote note) {
        return switch (note) {
            case StoreNote.TailCut cut -> of(Kind.TAIL_CUT, cut.bytes());
            case StoreNote.LedgerMended mended -> mended(mended);
            case StoreNote.LedgerGone _ -> of(Kind.LEDGER_GONE);
            case StoreNote.Upgraded upgraded -> of(Kind.UPGRADED, upgraded.from(), upgraded.to(), upgraded.backup());
            case StoreNote.DatabaseLoaded loaded ->
                loaded.keptAside().isPresent()
                        ? of(Kind.DATABASE_SET_ASIDE, name(loaded.keptAside()))
                        : of(Kind.DATABASE_LOADED);
            case StoreNote.DatabaseBehind behind -> of(Kind.DATABASE_BEHIND, behind.why());
        };
    }

    private static Mending mended(StoreNote.LedgerMended note) {
        long last = note.revision();
        if (!note.complete()) {
            return of(Kind.LEDGER_LOST, last, last + 1, note.highest(), name(note.keptAside()));
        }
        return note.keptAside().isPresent()
                ? of(Kind.LEDGER_MENDED, last, name(note.keptAside()))
                : of(Kind.LEDGER_COMPLETED, last);
    }

    private static Mending of(Kind kind, Object... facts) {
        return new Mending(kind, List.of(facts).stream().map(Object::toString).toList());
    }

    private static String name(Optional<Path> file) {
        return file.map(Path::toString).orElse("-");
    }
}
