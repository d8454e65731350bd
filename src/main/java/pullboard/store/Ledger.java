package pullboard.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.store.entry.EntryReader;
import pullboard.store.entry.EntryWriter;
import pullboard.store.journal.ChainHash;
import pullboard.store.journal.EntryPayload;
import pullboard.store.journal.Frame;
import pullboard.store.journal.FrameConsumer;
import pullboard.store.journal.FrameSource;
import pullboard.store.journal.Head;
import pullboard.store.journal.Journal;
import pullboard.store.journal.JournalTrouble;

/// The journal as a ledger of entries.
final class Ledger implements AutoCloseable {
    private final Journal journal;
    private boolean unusable;

    Ledger(Journal journal) {
        this.journal = journal;
    }

    UUID board() {
        return journal.boardId();
    }

    Head head() {
        return journal.head();
    }

    /// Durable when it returns.
    Head append(List<Recorded> group) throws StoreTrouble {
        List<EntryPayload> payloads = new ArrayList<>(group.size());
        for (Recorded recorded : group) {
            payloads.add(out -> EntryWriter.write(recorded.entry(), out));
        }
        try {
            return journal.append(payloads);
        } catch (JournalTrouble trouble) {
            JournalTrouble.Reason reason = trouble.reason();
            unusable = reason == JournalTrouble.Reason.REOPEN || reason == JournalTrouble.Reason.CLOSED;
            throw StoreTrouble.of(trouble);
        }
    }

    /// Whether only opening it again can tell what is on disk, and make it usable.
    boolean unusable() {
        return unusable;
    }

    /// The board at revision `last`, from an earlier one.
    Board replay(Board from, long last, Progress progress) throws StoreTrouble {
        Board[] board = {from};
        if (from.revision() >= last) {
            return from;
        }
        entries(from.revision() + 1, entry -> {
            if (entry.revision() <= last) {
                board[0] = board[0].after(entry);
                progress.at("replay", entry.revision(), last);
            }
            return entry.revision() < last;
        });
        return board[0];
    }

    /// Entries in order until `consumer` says false.
    void entries(long from, Predicate<Entry> consumer) throws StoreTrouble {
        read(from, Integer.MAX_VALUE, consumer);
    }

    /// The last entries, newest last, without those of more than `changes` changes.
    List<Entry> recent(int most, int changes) throws StoreTrouble {
        List<Entry> recent = new ArrayList<>();
        read(Math.max(1, head().revision() - most + 1), changes, recent::add);
        return recent;
    }

    private void read(long from, int changes, Predicate<Entry> consumer) throws StoreTrouble {
        EntryReader reader = new EntryReader();
        try {
            journal.<Halt>readEntries(from, (revision, payload) -> {
                Optional<Entry> entry;
                try {
                    entry = reader.read(payload, changes);
                } catch (IOException e) {
                    throw new Halt(revision, e);
                }
                if (entry.isPresent() && !consumer.test(entry.get())) {
                    throw new Halt(revision, null);
                }
            });
        } catch (Halt halt) {
            IOException cause = halt.cause;
            if (cause != null) {
                throw StoreTrouble.of("revision " + halt.revision, cause);
            }
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        }
    }

    /// Ends a reading early.
    private static final class Halt extends Exception {
        private static final long serialVersionUID = 1L;
        private final long revision;
        private final @Nullable IOException cause;

        Halt(long revision, @Nullable IOException cause) {
            super(null, cause, false, false);
            this.revision = revision;
            this.cause = cause;
        }
    }

    /// The frames from one revision to another.
    List<Frame> frames(long first, long last) throws StoreTrouble {
        List<Frame> frames = new ArrayList<>();
        this.<RuntimeException>eachFrame(first, last, frames::add);
        return frames;
    }

    <X extends Exception> void eachFrame(long first, long last, FrameConsumer<X> consumer) throws StoreTrouble, X {
        try {
            journal.<X>read(first, frame -> {
                if (frame.revision() <= last) {
                    consumer.accept(frame);
                }
            });
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        }
    }

    /// The hash at a revision up to the head's.
    ChainHash hashAt(long revision) throws StoreTrouble {
        Head head = head();
        return revision == head.revision()
                ? head.hash()
                : frames(revision, revision).getLast().hash();
    }

    /// Takes in what the ledger once held and has lost, as far as the chain proves it.
    ///
    /// @return how many entries
    long adopt(FrameSource lost) throws StoreTrouble {
        long before = head().revision();
        List<Frame> entry = new ArrayList<>();
        try {
            for (Frame frame = lost.next(); frame != null; frame = lost.next()) {
                entry.add(frame);
                if (frame.last()) {
                    journal.adopt(entry);
                    entry.clear();
                }
            }
        } catch (JournalTrouble trouble) {
            if (trouble.reason() != JournalTrouble.Reason.DAMAGED) {
                throw StoreTrouble.of(trouble);
            }
        } catch (IOException unreadable) {
            return head().revision() - before;
        }
        return head().revision() - before;
    }

    Journal journal() {
        return journal;
    }

    @Override
    public void close() throws StoreTrouble {
        try {
            journal.close();
        } catch (JournalTrouble trouble) {
            throw StoreTrouble.of(trouble);
        }
    }
}
