package pullboard.store.journal;

import java.nio.file.Path;

/// A ledger that is not open, read without touching it or anything beside it.
public final class ClosedLedger {
    private ClosedLedger() {}

    /// All whole entries from the first; nothing where the ledger is damaged, which its opening tells.
    ///
    /// @throws JournalTrouble NEWER_FORMAT and what else prevents the reading
    public static <X extends Exception> void readEntries(Path ledger, EntryConsumer<X> consumer)
            throws JournalTrouble, X {
        switch (Journal.inspect(ledger)) {
            case Finding.Sound sound -> read(ledger, new LedgerHeader(sound.boardId()), sound.head(), consumer);
            case Finding.TornTail torn -> read(ledger, new LedgerHeader(torn.boardId()), torn.head(), consumer);
            case Finding.Damage _ -> {}
        }
    }

    private static <X extends Exception> void read(
            Path ledger, LedgerHeader header, Head end, EntryConsumer<X> consumer) throws JournalTrouble, X {
        try (LedgerReading reading = LedgerReading.open(ledger, header.genesis(), end, 1)) {
            for (Frame frame = reading.next(); frame != null; frame = reading.next()) {
                reading.entry(frame, consumer);
            }
        }
    }
}
