package pullboard.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pullboard.store.journal.Ledgers.frames;
import static pullboard.store.journal.Ledgers.open;
import static pullboard.store.journal.Ledgers.ready;
import static pullboard.store.journal.Ledgers.refuses;
import static pullboard.store.journal.Ledgers.text;
import static pullboard.store.journal.Ledgers.texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void aNewLedgerIsEmptyAndKeepsItsIdentity() throws Exception {
        UUID board;
        try (Journal journal = open(folder.resolve("a/b"))) {
            board = journal.boardId();
            assertThat(journal.revision()).isZero();
            assertThat(texts(journal)).isEmpty();
        }
        Opening.Ready again = ready(folder.resolve("a/b"));
        try (Journal journal = again.journal()) {
            assertThat(again.created()).isFalse();
            assertThat(journal.boardId()).isEqualTo(board);
        }
    }

    @Test
    void entriesComeBackInOrderAfterReopening() throws Exception {
        Head head;
        try (Journal journal = open(folder)) {
            journal.append(text("one"));
            journal.append(List.of(text("two"), text(""), text("four")));
            head = journal.append(text("five"));
            assertThat(head.revision()).isEqualTo(5);
        }
        Opening.Ready again = ready(folder);
        try (Journal journal = again.journal()) {
            assertThat(again.cut()).isEmpty();
            assertThat(journal.head()).isEqualTo(head);
            assertThat(texts(journal)).containsExactly("one", "two", "", "four", "five");
            assertThat(journal.verify()).isEqualTo(new Finding.Sound(journal.boardId(), head));
        }
    }

    @Test
    void theFirstFrameOfEachForceIsMarked() throws Exception {
        try (Journal journal = open(folder)) {
            journal.append(List.of(text("a"), text("b")));
            journal.append(text("c"));
            assertThat(frames(journal)).extracting(Frame::firstOfGroup).containsExactly(true, false, true);
        }
    }

    @Test
    void anEntryOfManyMegabytesIsOneEntryOfSeveralFrames() throws Exception {
        byte[] bytes = new byte[3 * FrameFormat.MAX_PAYLOAD];
        new Random(7).nextBytes(bytes);
        try (Journal journal = open(folder)) {
            journal.append(text("before"));
            journal.append(out -> {
                out.write(bytes, 0, 5);
                for (int i = 5; i < 1000; i++) {
                    out.write(bytes[i]);
                }
                out.write(bytes, 1000, bytes.length - 1000);
            });
            journal.append(text("after"));
        }
        try (Journal journal = open(folder)) {
            List<byte[]> read = new ArrayList<>();
            journal.readEntries(2, (revision, payload) -> read.add(payload.readAllBytes()));
            assertThat(read.getFirst()).isEqualTo(bytes);
            assertThat(new String(read.getLast())).isEqualTo("after");
            assertThat(frames(journal)).extracting(Frame::revision).containsExactly(1L, 2L, 2L, 2L, 3L);
        }
    }

    @Test
    void aReaderMayLeaveAnEntryHalfRead() throws Exception {
        try (Journal journal = open(folder)) {
            journal.append(EntryPayload.of(new byte[2 * FrameFormat.MAX_PAYLOAD + 1]));
            journal.append(text("next"));
            List<Long> revisions = new ArrayList<>();
            journal.readEntries(1, (revision, payload) -> {
                payload.read();
                revisions.add(revision);
            });
            assertThat(revisions).containsExactly(1L, 2L);
        }
    }

    @Test
    void readingCanStartAtAnyRevision() throws Exception {
        try (Journal journal = open(folder)) {
            List<EntryPayload> many = new ArrayList<>();
            for (int i = 1; i <= 5000; i++) {
                many.add(text("movement " + i + "x".repeat(i % 200)));
            }
            journal.append(many);
        }
        try (Journal journal = open(folder)) {
            for (long from : new long[] {1, 2, 700, 2345, 4999, 5000, 5001}) {
                List<Long> revisions = new ArrayList<>();
                journal.read(from, frame -> revisions.add(frame.revision()));
                assertThat(revisions).hasSize((int) (5001 - from));
                assertThat(revisions.isEmpty() || revisions.getFirst() == from).isTrue();
            }
        }
    }

    @Test
    void anEntryThatCannotBeProducedLeavesNoTrace() throws Exception {
        try (Journal journal = open(folder)) {
            Head before = journal.append(text("kept"));
            assertThatThrownBy(() -> journal.append(List.of(text("not kept"), out -> {
                        out.write(new byte[3 * FrameFormat.MAX_PAYLOAD]);
                        throw new IOException("line 17 cannot be read");
                    })))
                    .isInstanceOfSatisfying(
                            JournalTrouble.class, e -> assertThat(e.reason()).isEqualTo(JournalTrouble.Reason.PAYLOAD))
                    .hasMessageContaining("line 17");
            assertThat(journal.head()).isEqualTo(before);
            assertThat(Files.size(journal.file())).isEqualTo(before.length());
            journal.append(text("next"));
            assertThat(texts(journal)).containsExactly("kept", "next");
        }
    }

    @Test
    void twoLedgersCannotBeOpenInOneFolder() throws Exception {
        try (Journal journal = open(folder)) {
            refuses(JournalTrouble.Reason.IN_USE, () -> Journal.open(folder));
            journal.append(text("still works"));
        }
        open(folder).close();
    }

    @Test
    void aClosedLedgerTakesNothing() throws Exception {
        Journal journal = open(folder);
        journal.close();
        refuses(JournalTrouble.Reason.CLOSED, () -> journal.append(text("late")));
    }

    @Test
    void readersRunBesideTheWriterAndSeeOnlyWholeForcedEntries() throws Exception {
        try (Journal journal = open(folder)) {
            AtomicBoolean done = new AtomicBoolean();
            List<Throwable> failures = new ArrayList<>();
            Thread reader = Thread.ofVirtual().start(() -> {
                try {
                    while (!done.get()) {
                        List<Long> seen = new ArrayList<>();
                        Head end = journal.readEntries(1, (revision, payload) -> {
                            assertThat(payload.readAllBytes()).hasSize((int) (revision % 300));
                            seen.add(revision);
                        });
                        assertThat(seen).hasSize((int) end.revision());
                    }
                } catch (Exception | AssertionError e) {
                    failures.add(e);
                }
            });
            for (int i = 1; i <= 400; i++) {
                journal.append(EntryPayload.of(new byte[i % 300]));
            }
            done.set(true);
            reader.join();
            assertThat(failures).isEmpty();
            assertThat(journal.revision()).isEqualTo(400);
        }
    }

    @Test
    void anInterruptedReaderDoesNotDisturbTheWriter() throws Exception {
        try (Journal journal = open(folder)) {
            journal.append(text("one"));
            Thread reader = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> texts(journal)).isInstanceOf(JournalTrouble.class);
            });
            reader.join();
            journal.append(text("two"));
            assertThat(texts(journal)).containsExactly("one", "two");
        }
    }

    @Test
    void aCopyIsAWholeLedger() throws Exception {
        Path copy = folder.resolve("copy.journal");
        try (Journal journal = open(folder.resolve("live"))) {
            journal.append(List.of(text("a"), text("b")));
            Head copied = journal.copyTo(copy);
            journal.append(text("c"));
            assertThat(Journal.inspect(copy)).isEqualTo(new Finding.Sound(journal.boardId(), copied));
            assertThatThrownBy(() -> journal.copyTo(copy)).isInstanceOf(JournalTrouble.class);
        }
    }

    @Test
    void framesKeptElsewhereAreTakenBackOnlyIfTheyContinueTheChain() throws Exception {
        List<Frame> kept;
        try (Journal journal = open(folder)) {
            journal.append(List.of(text("a"), text("b")));
            journal.append(text("c"));
            kept = frames(journal);
        }
        try (Journal other = open(folder.resolve("other"))) {
            refuses(JournalTrouble.Reason.DAMAGED, () -> other.adopt(kept));
            assertThat(other.revision()).isZero();
        }
        cutFile(folder.resolve("ledger.journal"), kept.getLast().size() + 3);
        try (Journal journal = open(folder)) {
            assertThat(texts(journal)).containsExactly("a");
            assertThatThrownBy(() -> journal.adopt(kept.subList(2, 3))).isInstanceOf(JournalTrouble.class);
            journal.adopt(kept.subList(1, 2));
            journal.adopt(List.of(Frame.decoded(kept.get(2).encoded())));
            journal.append(text("d"));
            assertThat(texts(journal)).containsExactly("a", "b", "c", "d");
        }
    }

    @Test
    void aFrameReaderProvesFramesFromAnySource() throws Exception {
        Path file = folder.resolve("ledger.journal");
        try (Journal journal = open(folder)) {
            journal.append(List.of(text("a"), text("b"), text("c")));
        }
        byte[] all = Files.readAllBytes(file);
        byte[] frames = Arrays.copyOfRange(all, LedgerHeader.SIZE, all.length);
        Head genesis = LedgerHeader.decoded(all).genesis();
        FrameReader reader = FrameReader.after(genesis, new ByteArrayInputStream(frames));
        for (String due : List.of("a", "b", "c")) {
            assertThat(new String(reader.next().payload())).isEqualTo(due);
        }
        assertThat(reader.next()).isNull();
        FrameReader late = FrameReader.unanchored(new ByteArrayInputStream(frames, 57, frames.length), 57);
        assertThat(late.next().revision()).isEqualTo(2);
        assertThat(late.next().revision()).isEqualTo(3);
    }

    static void cutFile(Path file, int bytes) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - bytes));
    }
}
