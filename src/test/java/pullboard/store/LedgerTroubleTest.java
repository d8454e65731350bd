package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.Entry;
import pullboard.store.journal.EntryPayload;
import pullboard.store.journal.Journal;
import pullboard.store.journal.Opening;

/// A ledger that was harmed is mended from what is left, and what is lost is said.
class LedgerTroubleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path folder;

    private final List<Entry> ledger = new ArrayList<>();
    private Board last = Board.EMPTY;

    @BeforeEach
    void aBoardThatHasSeenALot() throws Exception {
        try (Store store = open()) {
            ledger.addAll(Shops.play(store, 21, 250, 1));
            last = store.board();
        }
    }

    @Test
    void aTornTailIsCutOffAndSaid() throws Exception {
        long length = Files.size(journal());
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.seek(length);
            file.write("half an entry that was never acknowledged".getBytes(StandardCharsets.UTF_8));
        }
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.notes()).containsExactly(new StoreNote.TailCut(41));
        }
        assertThat(journal()).hasSize(length);
    }

    @Test
    void damageInTheMiddleIsMendedFromTheDatabase() throws Exception {
        overwrite(Files.size(journal()) / 2, 300);
        try (Store store = open()) {
            assertThat(mended(store).complete()).isTrue();
            assertThat(mended(store).keptAside())
                    .hasValueSatisfying(file -> assertThat(file).exists());
            assertEverythingIsThere(store);
        }
    }

    @Test
    void damageToTheHeaderIsMendedFromTheDatabase() throws Exception {
        overwrite(0, 64);
        try (Store store = open()) {
            assertThat(mended(store).complete()).isTrue();
            assertEverythingIsThere(store);
        }
    }

    @Test
    void damageIsMendedFromABackupWhereTheDatabaseIsGone() throws Exception {
        try (Store store = open()) {
            store.backUp(NOW);
            ledger.addAll(Shops.goOn(store, 60));
            last = store.board();
        }
        overwrite(Files.size(journal()) / 3, 300);
        Files.delete(database());
        try (Store store = open()) {
            assertThat(mended(store).complete()).isTrue();
            assertEverythingIsThere(store);
        }
    }

    @Test
    void whatNothingHoldsAnyMoreIsSaidToBeLost() throws Exception {
        overwrite(Files.size(journal()) / 2, 300);
        Files.delete(database());
        try (Store store = open()) {
            StoreNote.LedgerMended mended = mended(store);
            assertThat(mended.complete()).isFalse();
            assertThat(mended.highest()).isEqualTo(last.revision());
            assertThat(mended.revision()).isEqualTo(store.board().revision()).isBetween(20L, last.revision() - 1);
            assertThat(entries(store)).isEqualTo(ledger.subList(0, (int) mended.revision()));
            assertThat(store.verify(Progress.SILENT).sound()).isTrue();
        }
    }

    @Test
    void aLedgerThatIsGoneComesBackFromTheDatabase() throws Exception {
        Files.delete(journal());
        try (Store store = open()) {
            assertThat(mended(store).complete()).isTrue();
            assertEverythingIsThere(store);
        }
    }

    @Test
    void aFolderWithNothingButBackupsIsStillABoard() throws Exception {
        try (Store store = open()) {
            store.backUp(NOW);
        }
        Files.delete(journal());
        Files.delete(database());
        try (Store store = open()) {
            assertEverythingIsThere(store);
        }
    }

    @Test
    void whereNothingCanBeReadTheBoardBeginsAnewAndSaysSo() throws Exception {
        Files.delete(journal());
        Files.write(database(), new byte[10_000]);
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(Board.EMPTY);
            assertThat(store.notes()).contains(new StoreNote.LedgerGone());
        }
    }

    @Test
    void aLedgerShortenedBehindOurBackComesBackFromTheDatabase() throws Exception {
        byte[] old = Files.readAllBytes(journal());
        try (Store store = open()) {
            ledger.addAll(Shops.goOn(store, 60));
            last = store.board();
        }
        Files.write(journal(), old);
        try (Store store = open()) {
            assertThat(mended(store).complete()).isTrue();
            assertEverythingIsThere(store);
        }
    }

    @Test
    void anEntryOfANewerVersionIsNotTouched() throws Exception {
        Opening.Ready ready = (Opening.Ready) Journal.open(folder.resolve("journal"));
        try (Journal journal = ready.journal()) {
            String entry = "entry\t" + (last.revision() + 1) + "\t2026-03-02T06:00:00Z\taction\t0\tAnn\n"
                    + "card-lent\tWO-1\tMuseum\n";
            journal.append(EntryPayload.of(entry.getBytes(StandardCharsets.UTF_8)));
        }
        assertIsNewerAndUntouched();
    }

    @Test
    void aLedgerOfANewerFormatIsNotTouched() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            byte[] header = new byte[64];
            file.readFully(header);
            header[19] = 9;
            java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
            crc.update(header, 0, 60);
            java.nio.ByteBuffer.wrap(header).putInt(60, (int) crc.getValue());
            file.seek(0);
            file.write(header);
        }
        assertIsNewerAndUntouched();
    }

    @Test
    void aBoardIsOpenOnlyOnce() throws Exception {
        try (Store store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            StoreTrouble.class, e -> assertThat(e.kind()).isEqualTo(StoreTrouble.Kind.LOCKED));
            assertThat(Shops.goOn(store, 5)).isNotEmpty();
        }
    }

    private void assertIsNewerAndUntouched() throws Exception {
        byte[] before = Files.readAllBytes(journal());
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreTrouble.class, e -> assertThat(e.kind()).isEqualTo(StoreTrouble.Kind.NEWER));
        assertThat(journal()).hasBinaryContent(before);
        assertThatThrownBy(this::open).as("the lock was let go").hasMessageContaining("NEWER");
    }

    private void assertEverythingIsThere(Store store) throws Exception {
        assertThat(store.board()).isEqualTo(last);
        assertThat(entries(store)).isEqualTo(ledger);
        assertThat(store.verify(Progress.SILENT).sound()).isTrue();
        assertThat(Shops.goOn(store, 10)).isNotEmpty();
    }

    private static StoreNote.LedgerMended mended(Store store) {
        return store.notes().stream()
                .filter(StoreNote.LedgerMended.class::isInstance)
                .map(StoreNote.LedgerMended.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Entry> entries(Store store) throws StoreTrouble {
        List<Entry> read = new ArrayList<>();
        store.entries(1, read::add);
        return read;
    }

    private void overwrite(long at, int bytes) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(journal().toFile(), "rw")) {
            file.seek(at);
            file.write("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private Path journal() {
        return folder.resolve("journal/ledger.journal");
    }

    private Path database() {
        return folder.resolve("board.mv.db");
    }

    private Store open() throws StoreTrouble {
        return Store.open(folder, Progress.SILENT);
    }
}
