package pullboard.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.store.journal.Ledgers.file;
import static pullboard.store.journal.Ledgers.frames;
import static pullboard.store.journal.Ledgers.open;
import static pullboard.store.journal.Ledgers.ready;
import static pullboard.store.journal.Ledgers.refuses;
import static pullboard.store.journal.Ledgers.text;
import static pullboard.store.journal.Ledgers.texts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerDamageTest {
    @TempDir
    Path folder;

    private byte[] sound;
    private List<Frame> frames;
    /// Where each entry ends, and in front of them where the header does.
    private final List<Integer> ends = new ArrayList<>();

    @BeforeEach
    void sevenEntriesInFourGroups() throws Exception {
        try (Journal journal = open(folder)) {
            journal.append(text("cutting to milling"));
            journal.append(List.of(text("milling to ready"), text("ready to inspection")));
            journal.append(text("limit 4 to 5"));
            journal.append(List.of(text("inspection to finished"), text("new card"), text("block: no drawing")));
            frames = frames(journal);
        }
        sound = Files.readAllBytes(file(folder));
        ends.add(LedgerHeader.SIZE);
        frames.forEach(frame -> ends.add(ends.getLast() + frame.size()));
    }

    @Test
    void aFlippedBitInAnyByteIsNoticed() throws Exception {
        int lastGroup = ends.get(4);
        for (int bit = 0; bit < sound.length * 8; bit += 3) {
            byte[] bytes = sound.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file(folder), bytes);
            Finding finding = Journal.inspect(file(folder));
            if (bit / 8 < lastGroup) {
                assertThat(finding).as("bit %s", bit).isInstanceOf(Finding.Damage.class);
                Finding.Damage damage = (Finding.Damage) finding;
                assertThat(damage.lastGoodRevision()).isEqualTo(Math.max(0, wholeEntries(bit / 8)));
            } else {
                assertThat(finding).as("bit %s", bit).isInstanceOf(Finding.TornTail.class);
                assertThat(((Finding.TornTail) finding).head().revision()).isEqualTo(wholeEntries(bit / 8));
            }
        }
    }

    @Test
    void aDamagedLedgerIsNotTouched() throws Exception {
        byte[] bytes = sound.clone();
        bytes[ends.get(1) + 70] ^= 1;
        Files.write(file(folder), bytes);
        Opening opening = Journal.open(folder);
        assertThat(opening).isInstanceOf(Opening.Broken.class);
        Finding.Damage damage = ((Opening.Broken) opening).damage();
        assertThat(damage.lastGoodRevision()).isEqualTo(1);
        assertThat(damage.offset()).isEqualTo(ends.get(1).longValue());
        assertThat(damage.why()).contains("checksum");
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(bytes);
    }

    @Test
    void everyTruncationLeavesTheWholeEntriesInFront() throws Exception {
        for (int length = 0; length < sound.length; length++) {
            Files.write(file(folder), Arrays.copyOf(sound, length));
            if (length < LedgerHeader.SIZE) {
                assertThat(Journal.open(folder)).isInstanceOf(Opening.Broken.class);
                continue;
            }
            Opening.Ready opening = ready(folder);
            try (Journal journal = opening.journal()) {
                int whole = wholeEntries(length);
                assertThat(opening.cut().isPresent()).isEqualTo(!ends.contains(length));
                assertThat(frames(journal)).hasSize(whole);
                assertThat(journal.headHash())
                        .isEqualTo(
                                whole == 0
                                        ? new LedgerHeader(journal.boardId())
                                                .genesis()
                                                .hash()
                                        : frames.get(whole - 1).hash());
                journal.append(text("goes on"));
            }
            assertThat(Journal.inspect(file(folder))).isInstanceOf(Finding.Sound.class);
        }
    }

    @Test
    void whateverIsBehindTheLastEntryIsCutOff() throws Exception {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        byte[] halfFrame = Arrays.copyOf(frames.getFirst().encoded(), 60);
        for (byte[] tail : List.of(new byte[1], new byte[4096], noise, halfFrame)) {
            Files.write(file(folder), sound);
            Files.write(file(folder), tail, StandardOpenOption.APPEND);
            Opening.Ready opening = ready(folder);
            try (Journal journal = opening.journal()) {
                assertThat(opening.cut().orElseThrow().bytes()).isEqualTo(tail.length);
                assertThat(journal.revision()).isEqualTo(7);
            }
            assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
        }
    }

    @Test
    void aHoleInTheLastGroupIsTornEvenIfLaterEntriesOfItAreWhole() throws Exception {
        byte[] bytes = sound.clone();
        Arrays.fill(bytes, ends.get(4), ends.get(5), (byte) 0);
        Files.write(file(folder), bytes);
        try (Journal journal = ready(folder).journal()) {
            assertThat(journal.revision()).isEqualTo(4);
        }
    }

    @Test
    void anEntryWithoutItsLastFrameIsNotThere() throws Exception {
        try (Journal journal = open(folder)) {
            journal.append(EntryPayload.of(new byte[2 * FrameFormat.MAX_PAYLOAD + 9]));
            List<Frame> all = frames(journal);
            assertThat(all).hasSize(10);
        }
        JournalTest.cutFile(file(folder), FrameFormat.HEADER + 9);
        Opening.Ready opening = ready(folder);
        try (Journal journal = opening.journal()) {
            assertThat(opening.cut().orElseThrow().why()).contains("inside an entry");
            assertThat(journal.revision()).isEqualTo(7);
        }
    }

    @Test
    void aLostSectorOfAHugeTornEntryDoesNotLookLikeDamage() throws Exception {
        long before = Files.size(file(folder));
        try (Journal journal = open(folder)) {
            journal.append(EntryPayload.of(new byte[5 * FrameFormat.MAX_PAYLOAD]));
        }
        byte[] bytes = Files.readAllBytes(file(folder));
        Arrays.fill(bytes, (int) before + 1024, (int) before + 1536, (byte) 7);
        Files.write(file(folder), bytes);
        try (Journal journal = ready(folder).journal()) {
            assertThat(journal.revision()).isEqualTo(7);
        }
    }

    @Test
    void lostSwappedRepeatedAndForeignEntriesAreNamed() throws Exception {
        List<Frame> foreign;
        try (Journal other = open(folder.resolve("other"))) {
            for (int i = 0; i < 7; i++) {
                other.append(text("another board"));
            }
            foreign = frames(other);
        }
        List<List<Frame>> wrong = List.of(
                without(2),
                without(0),
                List.of(frames.get(0), frames.get(2), frames.get(1), frames.get(3)),
                List.of(frames.get(0), frames.get(0)),
                List.of(frames.get(0), foreign.get(1)),
                foreign);
        for (List<Frame> some : wrong) {
            write(some);
            assertThat(Journal.open(folder)).as("%s", some).isInstanceOf(Opening.Broken.class);
        }
    }

    @Test
    void anEntryAlteredWithARightChecksumBreaksTheChain() throws Exception {
        byte[] forged = frames.get(1).encoded();
        forged[60] ^= 1;
        CRC32C crc = new CRC32C();
        crc.update(forged, 0, 52);
        crc.update(forged, 56, forged.length - 56);
        ByteBuffer.wrap(forged).putInt(52, (int) crc.getValue());
        List<Frame> some = new ArrayList<>(frames);
        some.set(1, Frame.decoded(forged));
        write(some);
        assertThat(((Opening.Broken) Journal.open(folder)).damage().why()).contains("chain");
    }

    @Test
    void aLedgerOfANewerVersionIsRefusedAndLeftAlone() throws Exception {
        byte[] bytes = sound.clone();
        ByteBuffer.wrap(bytes).putInt(16, 2);
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, 60);
        ByteBuffer.wrap(bytes).putInt(60, (int) crc.getValue());
        bytes = Arrays.copyOf(bytes, bytes.length + 100);
        Files.write(file(folder), bytes);
        refuses(JournalTrouble.Reason.NEWER_FORMAT, () -> Journal.open(folder));
        refuses(JournalTrouble.Reason.NEWER_FORMAT, () -> Journal.inspect(file(folder)));
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(bytes);
    }

    @Test
    void aFileChangedUnderAnOpenLedgerIsNoticedBeforeTheNextEntry() throws Exception {
        try (Journal journal = open(folder)) {
            Files.write(file(folder), Arrays.copyOf(sound, sound.length - 1));
            refuses(JournalTrouble.Reason.DAMAGED, () -> journal.append(text("x")));
            refuses(JournalTrouble.Reason.DAMAGED, () -> texts(journal));
            Files.write(file(folder), new byte[1], StandardOpenOption.APPEND);
            refuses(JournalTrouble.Reason.DAMAGED, () -> texts(journal));
            Files.write(file(folder), new byte[1], StandardOpenOption.APPEND);
            refuses(JournalTrouble.Reason.DAMAGED, () -> journal.append(text("x")));
            Files.delete(file(folder));
            refuses(JournalTrouble.Reason.DAMAGED, () -> journal.append(text("x")));
            Files.write(file(folder), sound);
            refuses(JournalTrouble.Reason.DAMAGED, () -> journal.append(text("x")));
        }
        assertThat(Files.readAllBytes(file(folder))).isEqualTo(sound);
    }

    private int wholeEntries(int length) {
        return (int) ends.stream().filter(end -> end <= length).count() - 1;
    }

    private List<Frame> without(int gone) {
        List<Frame> some = new ArrayList<>(frames);
        some.remove(gone);
        return some;
    }

    private void write(List<Frame> some) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sound, 0, LedgerHeader.SIZE);
        for (Frame frame : some) {
            out.write(frame.encoded());
        }
        Files.write(file(folder), out.toByteArray());
    }
}
