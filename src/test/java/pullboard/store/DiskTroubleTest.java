package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.store.powercut.CutFilePath;
import pullboard.store.powercut.RecordedDisk;

/// The disk is full, or may not be written: what was acknowledged stays, what was not says so, and it goes on
/// afterwards.
class DiskTroubleTest {
    @TempDir
    Path folder;

    private RecordedDisk ledgerDisk;
    private RecordedDisk databaseDisk;

    @BeforeEach
    void twoDisksUnderOneFolder() {
        ledgerDisk = new RecordedDisk(folder);
        databaseDisk = new RecordedDisk(folder);
        CutFilePath.attach(databaseDisk);
    }

    @AfterEach
    void unplug() {
        CutFilePath.detach(databaseDisk);
    }

    @Test
    void onAFullDiskNothingIsAcknowledgedAndNothingIsLost() throws Exception {
        Board last;
        try (Store store = open()) {
            Shops.play(store, 31, 60, 1);
            Board before = store.board();
            for (int room = 0; room < 200; room += 20) {
                ledgerDisk.faults().roomFor(room);
                refuses(StoreTrouble.Kind.DISK_FULL, () -> Shops.goOn(store, 1));
                assertThat(store.board()).isEqualTo(before);
            }
            ledgerDisk.faults().roomAgain();
            Shops.goOn(store, 5);
            last = store.board();
            assertThat(last.revision()).isEqualTo(before.revision() + 5);
        }
        assertIsThere(last);
    }

    @Test
    void afterAForceThatFailedTheBoardGoesOnAtTheNextTry() throws Exception {
        Board last;
        try (Store store = open()) {
            Shops.play(store, 32, 60, 1);
            Board before = store.board();
            ledgerDisk.faults().forceFails(true);
            refuses(StoreTrouble.Kind.IO, () -> Shops.goOn(store, 1));
            refuses(StoreTrouble.Kind.IO, () -> Shops.goOn(store, 1));
            assertThat(store.board()).isEqualTo(before);
            ledgerDisk.faults().forceFails(false);
            Shops.goOn(store, 5);
            last = store.board();
            assertThat(store.verify(Progress.SILENT)).as("%s", store.notes()).matches(Verification::sound, "is sound");
        }
        assertIsThere(last);
    }

    @Test
    void aDatabaseThatCannotGrowDoesNotStopTheBoard() throws Exception {
        Board last;
        try (Store store = open()) {
            Shops.play(store, 33, 60, 1);
            databaseDisk.faults().roomFor(0);
            for (int i = 0; i < 200 && store.databaseTrouble().isEmpty(); i++) {
                Shops.goOn(store, 30);
            }
            assertThat(store.databaseTrouble()).isPresent();
            assertThat(store.notes()).hasAtLeastOneElementOfType(StoreNote.DatabaseBehind.class);
            Shops.goOn(store, 3);
            last = store.board();
            assertThat(store.movementsOf(last.cards().keySet().iterator().next()))
                    .isNotEmpty();
            databaseDisk.faults().roomAgain();
            for (int i = 0; i < 300 && store.databaseTrouble().isPresent(); i++) {
                Shops.goOn(store, 1);
            }
            last = store.board();
            assertThat(store.databaseTrouble()).isEmpty();
            assertThat(store.verify(Progress.SILENT)).as("%s", store.notes()).matches(Verification::sound, "is sound");
        }
        assertIsThere(last);
    }

    @Test
    void aBoardCanBeOpenedWhileTheDatabaseHasNoRoom() throws Exception {
        CutFilePath.detach(databaseDisk);
        databaseDisk = ledgerDisk;
        CutFilePath.attach(databaseDisk);
        Board last;
        try (Store store = open()) {
            Shops.play(store, 34, 60, 1);
            last = store.board();
        }
        Files.delete(folder.resolve("board.mv.db"));
        databaseDisk.faults().roomFor(100);
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.databaseTrouble()).isPresent();
            databaseDisk.faults().roomAgain();
            Shops.goOn(store, 2);
            assertThat(store.databaseTrouble()).isEmpty();
            last = store.board();
        }
        assertIsThere(last);
    }

    @Test
    void aReadOnlyFolderSaysSo() throws Exception {
        Board last;
        try (Store store = open()) {
            Shops.play(store, 35, 60, 1);
            last = store.board();
            ledgerDisk.faults().readOnly(true);
            refuses(StoreTrouble.Kind.READ_ONLY, () -> Shops.goOn(store, 1));
            assertThat(store.board()).isEqualTo(last);
            ledgerDisk.faults().readOnly(false);
        }
        ledgerDisk.faults().readOnly(true);
        refuses(StoreTrouble.Kind.READ_ONLY, this::open);
        ledgerDisk.faults().readOnly(false);
        assertIsThere(last);
    }

    @Test
    void aBackupThatDoesNotFitLeavesNoHalfOne() throws Exception {
        try (Store store = open()) {
            Shops.play(store, 36, 60, 1);
            ledgerDisk.faults().roomFor(5_000);
            refuses(
                    StoreTrouble.Kind.DISK_FULL,
                    () -> store.backUp(store.board().at()));
            assertThat(store.backups()).isEmpty();
            ledgerDisk.faults().roomAgain();
            store.backUp(store.board().at());
            assertThat(store.backups()).hasSize(1);
        }
    }

    private void assertIsThere(Board last) throws StoreTrouble {
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.verify(Progress.SILENT)).as("%s", store.notes()).matches(Verification::sound, "is sound");
        }
    }

    private static void refuses(StoreTrouble.Kind kind, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        StoreTrouble.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    private Store open() throws StoreTrouble {
        return Store.open(ledgerDisk.root(), "jdbc:h2:cut:", Progress.SILENT);
    }
}
