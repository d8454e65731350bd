package pullboard.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.store.journal.Ledgers.file;
import static pullboard.store.journal.Ledgers.frames;
import static pullboard.store.journal.Ledgers.open;
import static pullboard.store.journal.Ledgers.refuses;
import static pullboard.store.journal.Ledgers.text;
import static pullboard.store.journal.Ledgers.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    @TempDir
    Path folder;

    private UUID board;
    private List<Frame> kept;
    private byte[] sound;

    @BeforeEach
    void fiveEntries() throws Exception {
        try (Journal journal = open(folder)) {
            for (String entry : List.of("a", "b", "c", "d", "e")) {
                journal.append(text(entry));
            }
            board = journal.boardId();
            kept = frames(journal);
        }
        sound = Files.readAllBytes(file(folder));
    }

    @Test
    void theDamagedFileAndACopyOfTheLostEntryGiveTheWholeLedgerBack() throws Exception {
        damage(64 + 57 + 10);
        try (SalvagedFrames salvaged = SalvagedFrames.of(file(folder))) {
            Rebuild.Result result = new Rebuild(folder, board).from(List.of(salvaged, source(kept.subList(1, 2))));
            assertThat(result.head().revision()).isEqualTo(5);
            assertThat(Files.readAllBytes(result.keptAside().orElseThrow())).isNotEqualTo(sound);
        }
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
    }

    @Test
    void aDamagedHeaderIsWrittenAnewFromTheKnownIdentity() throws Exception {
        damage(20);
        assertThat(((Opening.Broken) Journal.open(folder)).damage().boardId()).isEmpty();
        try (SalvagedFrames salvaged = SalvagedFrames.of(file(folder))) {
            new Rebuild(folder, board).from(List.of(salvaged));
        }
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
    }

    @Test
    void aGapThatNobodyCanFillEndsTheLedgerButNothingIsThrownAway() throws Exception {
        damage(64 + 57 + 10);
        byte[] damaged = Files.readAllBytes(file(folder));
        try (SalvagedFrames salvaged = SalvagedFrames.of(file(folder))) {
            Rebuild.Result result = new Rebuild(folder, board).from(List.of(salvaged));
            assertThat(result.head().revision()).isEqualTo(1);
            Path aside = result.keptAside().orElseThrow();
            assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
            try (SalvagedFrames behind = SalvagedFrames.of(aside)) {
                assertThat(new String(behind.next().payload())).isEqualTo("a");
                assertThat(new String(behind.next().payload())).isEqualTo("c");
                assertThat(new String(behind.next().payload())).isEqualTo("d");
                assertThat(new String(behind.next().payload())).isEqualTo("e");
                assertThat(behind.next()).isNull();
            }
        }
        try (Journal journal = open(folder)) {
            assertThat(texts(journal)).containsExactly("a");
        }
    }

    @Test
    void framesOfAnotherBoardAreNotTaken() throws Exception {
        List<Frame> foreign;
        try (Journal other = open(folder.resolve("other"))) {
            for (int i = 0; i < 5; i++) {
                other.append(text("not ours"));
            }
            foreign = frames(other);
        }
        Rebuild.Result result = new Rebuild(folder, board).from(List.of(source(foreign), source(kept)));
        assertThat(result.head().revision()).isEqualTo(5);
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
    }

    @Test
    void anEntryThatIsNotWholeIsLeftOut() throws Exception {
        List<Frame> frames;
        try (Journal journal = open(folder)) {
            journal.append(EntryPayload.of(new byte[FrameFormat.MAX_PAYLOAD + 1]));
            frames = frames(journal);
        }
        new Rebuild(folder, board).from(List.of(source(frames.subList(0, 6))));
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
    }

    @Test
    void aLostLedgerIsRebuiltFromACopy() throws Exception {
        Files.delete(file(folder));
        assertThat(Journal.exists(folder)).isFalse();
        Rebuild.Result result = new Rebuild(folder, board).from(List.of(source(kept)));
        assertThat(result.keptAside()).isEmpty();
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
    }

    @Test
    void anOpenLedgerIsNotReplaced() throws Exception {
        try (Journal journal = open(folder)) {
            refuses(JournalTrouble.Reason.IN_USE, () -> new Rebuild(folder, board).from(List.of(source(kept))));
            assertThat(journal.revision()).isEqualTo(5);
        }
    }

    private void damage(int at) throws Exception {
        byte[] bytes = sound.clone();
        bytes[at] ^= 4;
        Files.write(file(folder), bytes);
    }

    private static FrameSource source(List<Frame> frames) {
        Iterator<Frame> each = frames.iterator();
        return () -> each.hasNext() ? each.next() : null;
    }
}
