package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullboard.store.tables.Difference;

class VerifyTest {
    @TempDir
    Path folder;

    @Test
    void tablesKeptUpChangeByChangeAreTheSameAsTablesLoadedAtOnce() throws Exception {
        for (long seed = 1; seed <= 6; seed++) {
            try (Store store = Store.open(folder.resolve("shop" + seed), Progress.SILENT)) {
                Shops.play(store, seed, 400, 1 + (int) seed % 4);
                assertThat(store.verify(Progress.SILENT))
                        .as("seed %d", seed)
                        .isEqualTo(new Verification(
                                store.board().revision(),
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                List.of()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "station      | update station set limit_amount = 99 where position = 0",
                "span_limit   | insert into span_limit values (98, 99, 1)",
                "card         | update card set place = 'finished' where number = (select min(number) from card)",
                "card         | delete from card where number = (select max(number) from card)",
                "card_route   | insert into card_route values ('WO-0', 99, 1)",
                "movement     | update movement set moved_at = dateadd(second, 1, moved_at) where number = 5",
                "movement     | delete from movement where number = 7",
                "visit        | update visit set good = 77 where id = (select max(id) from visit)",
                "loop           | update loop set cards = cards + 1 where item_key = (select min(item_key) from loop)",
                "part           | delete from part where item_key = (select max(item_key) from part)",
                "kanban         | update kanban set trip = 77 where item_key = (select min(item_key) from kanban)",
                "customer_order | update customer_order set state = 'open ' where item_key ="
                        + " (select max(item_key) from customer_order)",
                "stock          | update stock set pieces = -1 where item_key = (select min(item_key) from stock)",
                "lot_hold       | insert into lot_hold values ('L', 'L', 'rust', current_timestamp, 'Ann', '[]')",
                "stock_movement | delete from stock_movement where revision ="
                        + " (select max(revision) from stock_movement) and step ="
                        + " (select max(step) from stock_movement where revision ="
                        + " (select max(revision) from stock_movement))",
                "ledger_frame | update ledger_frame set bytes = X'00' where position = 3",
                "meta         | update meta set shop = 'Elsewhere'"
            })
    void aRowThatIsNotWhatTheLedgerSaysIsNamed(String table, String harm) throws Exception {
        try (Store store = Store.open(folder, Progress.SILENT)) {
            Shops.play(store, 5, 200, 1);
            try (Connection other = DriverManager.getConnection(Shops.databaseOf(folder), "sa", "");
                    var statement = other.createStatement()) {
                assertThat(statement.executeUpdate(harm)).isEqualTo(1);
            }
            Verification found = store.verify(Progress.SILENT);
            assertThat(found.sound()).isFalse();
            assertThat(found.differences()).extracting(Difference::table).containsExactly(table);
            assertThat(found.differences().getFirst().key()).isNotEmpty();
            assertThat(found.differences().getFirst().expected())
                    .isNotEqualTo(found.differences().getFirst().found());
        }
    }
}
