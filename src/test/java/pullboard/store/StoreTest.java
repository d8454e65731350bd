package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Rules;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void aNewFolderHoldsAnEmptyBoard() throws Exception {
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(Board.EMPTY);
            assertThat(store.notes()).isEmpty();
            assertThat(store.recent(10)).isEmpty();
        }
    }

    @Test
    void whatWasRecordedIsThereAfterAReopening() throws Exception {
        List<Entry> done;
        Board last;
        try (Store store = open()) {
            done = Shops.play(store, 7, 300, 3);
            last = store.board();
            assertThat(store.databaseTrouble()).isEmpty();
        }
        try (Store store = open()) {
            assertThat(store.notes()).isEmpty();
            assertThat(store.board()).isEqualTo(last);
            List<Entry> read = new ArrayList<>();
            store.entries(1, read::add);
            assertThat(read).isEqualTo(done);
            assertThat(store.recent(20)).isEqualTo(done.subList(done.size() - 20, done.size()));
        }
    }

    @Test
    void aCardsHistoryIsTheSameFromTheDatabaseAndFromTheLedger() throws Exception {
        try (Store store = open()) {
            Shops.play(store, 3, 300, 1);
            for (CardId card : store.board().cards().keySet()) {
                assertThat(store.movementsOf(card))
                        .isEqualTo(store.movementsInLedger(card))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aClockThatIsPutBackNeverMakesTheLedgerGoBack() throws Exception {
        try (Store store = open()) {
            Board board = store.board();
            Instant now = Instant.parse("2026-03-02T06:00:00Z");
            for (int i = 0; i < 20; i++) {
                Command add = Command.AddStation.last("Station " + i, null);
                Decision decision = Rules.decide(board, add, "Ann", now.minusSeconds(i % 2 * 90_000L));
                Decision.Allowed allowed = (Decision.Allowed) decision;
                store.record(List.of(new Recorded(allowed.entry(), allowed.after())));
                board = store.board();
            }
        }
        try (Store store = open()) {
            List<Instant> times = new ArrayList<>();
            store.entries(1, entry -> times.add(entry.at()));
            assertThat(times).hasSize(20).isSorted();
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
        }
    }

    private Store open() throws StoreTrouble {
        return Store.open(folder, Progress.SILENT);
    }
}
