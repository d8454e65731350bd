package pullboard.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An open ledger. What [#append] has returned for survives a power cut.
///
/// One thread appends at a time (others wait); reading, copying and checking run beside it on channels of their own.
/// Do not interrupt a thread that appends: Java closes the file then, and the journal must be opened again.
public final class Journal implements AutoCloseable {
    private final LedgerFiles files;
    private final LedgerLock lock;
    private final FileChannel file;
    private final OffsetIndex index;
    private final LedgerHeader header;
    private final FrameWriter writer;
    private final @Nullable Object fileKey;
    private volatile Head head;
    /// In front of the newest group, which is what is read most.
    private volatile Head beforeNewest;
    private @Nullable JournalTrouble broken;

    Journal(LedgerFiles files, LedgerLock lock, FileChannel file, OffsetIndex index, LedgerHeader header, Head head)
            throws IOException {
        this.files = files;
        this.lock = lock;
        this.file = file;
        this.index = index;
        this.header = header;
        this.head = head;
        this.beforeNewest = head;
        this.writer = new FrameWriter(file, index);
        this.fileKey = attributes().fileKey();
    }

    /// Opens the ledger of a folder, creating both if they are missing, and checks all of it.
    /// A torn tail is cut off; damage is left alone and returned.
    ///
    /// @throws JournalTrouble IN_USE, READ_ONLY, NEWER_FORMAT, DISK_FULL or IO; nothing was changed then
    public static Opening open(Path folder) throws JournalTrouble {
        return new JournalOpening(new LedgerFiles(folder)).open();
    }

    /// Whether this folder has a ledger, sound or not.
    public static boolean exists(Path folder) {
        return Files.exists(new LedgerFiles(folder).ledger());
    }

    /// Checks any ledger file, for example a backup, and changes nothing.
    ///
    /// @throws JournalTrouble NEWER_FORMAT, or IO if it cannot be read
    public static Finding inspect(Path ledger) throws JournalTrouble {
        try (FileChannel file = FileChannel.open(ledger, StandardOpenOption.READ)) {
            return new LedgerScan(ledger, file, file.size(), new OffsetIndex()).run();
        } catch (IOException e) {
            throw JournalTrouble.of(ledger + " could not be read", e);
        }
    }

    public UUID boardId() {
        return header.boardId();
    }

    /// The end of what is durable.
    public Head head() {
        return head;
    }

    public long revision() {
        return head.revision();
    }

    public ChainHash headHash() {
        return head.hash();
    }

    /// The file itself, to name it in messages.
    public Path file() {
        return files.ledger();
    }

    /// Appends entries as revisions `revision() + 1` and up, with one force for all of them. On return they are
    /// durable; on any exception, also one of a payload, none of them was added.
    ///
    /// @throws JournalTrouble any reason; after a failed force or taking back, every later call says REOPEN
    public Head append(List<? extends EntryPayload> entries) throws JournalTrouble {
        return write(() -> {
            for (EntryPayload entry : entries) {
                writer.entry(entry);
            }
        });
    }

    /// One entry, see [#append(List)].
    public Head append(EntryPayload entry) throws JournalTrouble {
        return append(List.of(entry));
    }

    /// Appends whole entries that were once acknowledged and have been kept elsewhere, byte for byte.
    ///
    /// @throws JournalTrouble DAMAGED if they do not continue the chain; nothing was added then
    public Head adopt(List<Frame> frames) throws JournalTrouble {
        return write(() -> {
            Head before = head;
            boolean last = true;
            for (Frame frame : frames) {
                long due = last ? before.revision() + 1 : before.revision();
                if (frame.revision() != due || !frame.follows(before.hash())) {
                    throw damaged("Revision %d does not continue the ledger at %s".formatted(frame.revision(), before));
                }
                writer.genuine(frame);
                before = new Head(frame.revision(), frame.hash(), before.length() + frame.size());
                last = frame.last();
            }
            if (!last) {
                throw damaged("Revision %d is not whole".formatted(before.revision()));
            }
        });
    }

    /// Hands over the frames of this revision and all later ones that were durable when the call began.
    ///
    /// @return the head up to which was read
    /// @throws JournalTrouble DAMAGED if the file is no longer what it was, CLOSED or IO
    public <X extends Exception> Head read(long fromRevision, FrameConsumer<X> consumer) throws JournalTrouble, X {
        try (LedgerReading reading = reading(fromRevision)) {
            for (Frame frame = reading.next(); frame != null; frame = reading.next()) {
                consumer.accept(frame);
            }
            return reading.end();
        }
    }

    /// The same by entries: the payload of each as one stream, however many frames it has.
    public <X extends Exception> Head readEntries(long fromRevision, EntryConsumer<X> consumer)
            throws JournalTrouble, X {
        try (LedgerReading reading = reading(fromRevision)) {
            for (Frame frame = reading.next(); frame != null; frame = reading.next()) {
                reading.entry(frame, consumer);
            }
            return reading.end();
        }
    }

    /// Checks everything that is durable again.
    public Finding verify() throws JournalTrouble {
        Head end = head;
        try (FileChannel in = FileChannel.open(file(), StandardOpenOption.READ)) {
            return new LedgerScan(file(), in, end.length(), new OffsetIndex()).run();
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger could not be read", e);
        }
    }

    /// Copies all that is durable now into a new file, itself a whole ledger, and forces it.
    ///
    /// @param target must not exist
    public Head copyTo(Path target) throws JournalTrouble {
        Head end = head;
        try (FileChannel in = FileChannel.open(file(), StandardOpenOption.READ);
                FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long at = 0; at < end.length(); ) {
                long moved = in.transferTo(at, end.length() - at, out);
                if (moved <= 0) {
                    throw new JournalTrouble(JournalTrouble.Reason.DAMAGED, "The ledger has become shorter");
                }
                at += moved;
            }
            out.force(true);
            LedgerFiles.forceFolder(
                    Objects.requireNonNull(target.toAbsolutePath().getParent()));
            return end;
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger could not be copied to " + target, e);
        }
    }

    /// Lets go of the file; what was appended is on disk already.
    @Override
    public synchronized void close() throws JournalTrouble {
        broken = new JournalTrouble(JournalTrouble.Reason.CLOSED, "The ledger is closed");
        try (lock) {
            file.close();
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger could not be closed", e);
        }
    }

    private interface Writing {
        void run() throws JournalTrouble;
    }

    private synchronized Head write(Writing writing) throws JournalTrouble {
        checkUsable();
        checkUnchanged();
        boolean durable = false;
        try {
            writer.begin(head);
            writing.run();
            Head next = writer.finish();
            force();
            beforeNewest = head;
            head = next;
            durable = true;
            return next;
        } finally {
            if (!durable) {
                takeBack();
            }
        }
    }

    private void force() throws JournalTrouble {
        try {
            file.force(false);
        } catch (IOException e) {
            broken = new JournalTrouble(
                    JournalTrouble.Reason.REOPEN, "A force failed, so what is on disk is not known: " + e, e);
            throw JournalTrouble.of("The ledger could not be forced to disk", e);
        }
    }

    /// Forced as well: otherwise a later power cut could mix old and new bytes at the same place.
    private void takeBack() {
        index.cutTo(head);
        try {
            file.truncate(head.length());
            file.force(true);
        } catch (IOException e) {
            broken = new JournalTrouble(
                    JournalTrouble.Reason.REOPEN, "What was written in vain could not be taken back: " + e, e);
        }
    }

    private void checkUsable() throws JournalTrouble {
        JournalTrouble trouble = broken;
        if (trouble != null) {
            throw new JournalTrouble(trouble.reason(), String.valueOf(trouble.getMessage()), trouble);
        }
    }

    private void checkUnchanged() throws JournalTrouble {
        try {
            BasicFileAttributes now = attributes();
            if (now.size() != head.length() || !Objects.equals(now.fileKey(), fileKey)) {
                throw damaged("The ledger file was changed or replaced: %d bytes where %d were written"
                        .formatted(now.size(), head.length()));
            }
        } catch (NoSuchFileException e) {
            throw damaged("The ledger file was moved or deleted: " + file());
        } catch (IOException e) {
            throw JournalTrouble.of("The ledger file could not be found", e);
        }
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(files.ledger(), BasicFileAttributes.class);
    }

    private LedgerReading reading(long fromRevision) throws JournalTrouble {
        Head newest = beforeNewest;
        Head end = head;
        long first = Math.min(fromRevision, end.revision() + 1);
        Head start = newest.revision() < first ? newest : index.before(first, header.genesis());
        return LedgerReading.open(file(), start, end, fromRevision);
    }

    private static JournalTrouble damaged(String message) {
        return new JournalTrouble(JournalTrouble.Reason.DAMAGED, message);
    }
}
