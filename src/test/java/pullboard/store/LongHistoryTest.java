package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.bench.Histories;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Entry;

/// A long history is recorded at once; the database is loaded beside the work.
class LongHistoryTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theWorkGoesOnWhileTheDatabaseIsLoaded() throws Exception {
        try (Store store = Store.open(folder, Progress.SILENT)) {
            brings(store, 25_000);
            assertThat(store.movementsOf(new CardId("WO-7"))).hasSize(11);
            Shops.goOn(store, 200);
            assertThat(store.recent(50))
                    .as("the import is too long to be taken back")
                    .hasSize(50);
            assertThat(store.recent(500)).hasSize(200);
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound, "is sound");
            assertThat(store.movementsOf(new CardId("WO-7"))).hasSize(11);
            assertThat(store.notes()).isEmpty();
        }
        try (Store store = Store.open(folder, Progress.SILENT)) {
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void aLongBoardThatWasNotClosedOpensAtOnceAndIsLoadedBesideTheWork() throws Exception {
        Board last;
        try (Store store = Store.open(folder, Progress.SILENT)) {
            brings(store, 21_000);
            last = store.board();
        }
        Files.createFile(folder.resolve("board.open"));
        try (Store store = Store.open(folder, Progress.SILENT)) {
            assertThat(store.board()).isEqualTo(last);
            Shops.goOn(store, 3);
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound, "is sound");
            assertThat(store.notes())
                    .containsExactly(
                            new StoreNote.DatabaseLoaded(StoreNote.Cause.NOT_CLOSED, java.util.Optional.empty()));
        }
    }

    @Test
    void aRestoreDoesNotWaitForALoad() throws Exception {
        try (Store store = Store.open(folder, Progress.SILENT)) {
            Shops.play(store, 51, 50, 1);
            Board small = store.board();
            Backup backup = store.backUp(START);
            Files.createDirectories(folder.resolve("other"));
            try (Store other = Store.open(folder.resolve("other"), Progress.SILENT)) {
                brings(other, 40_000);
                other.restore(backup.file(), Progress.SILENT, START);
                assertThat(other.board()).isEqualTo(small);
                assertThat(other.verify(Progress.SILENT)).matches(Verification::sound, "is sound");
            }
        }
    }

    private static void brings(Store store, int movements) throws StoreTrouble {
        Entry entry = Histories.entry(movements, START);
        store.record(List.of(new Recorded(entry, store.board().after(entry))));
    }
}
