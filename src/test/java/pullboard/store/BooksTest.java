package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.Rules;
import pullboard.board.supply.Item;
import pullboard.board.supply.Loop;
import pullboard.board.supply.Part;
import pullboard.board.supply.Shelf;
import pullboard.board.supply.Stock;
import pullboard.board.supply.Supermarket;
import pullboard.board.supply.Supplier;
import pullboard.store.entry.RandomItems;

class BooksTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");
    private static final String[] TEXTS = {"", "Ann", "a\tb\n\"c\"", "Größe 漢字 😀", "'; drop table part; --"};

    @TempDir
    Path folder;

    @Test
    void itemsOfEveryKindComeIntoTheTablesAndGoAgain() throws Exception {
        Random random = new Random(5);
        Set<Class<?>> kinds = new HashSet<>();
        try (Store store = open()) {
            for (int group = 0; group < 60; group++) {
                List<Recorded> waiting = new ArrayList<>();
                Board board = store.board();
                for (int i = 0; i <= group % 4; i++) {
                    Entry entry = new Entry(
                            board.revision() + 1, MORNING, "Ann", Entry.Nature.ACTION, 0, changes(random, board));
                    board = board.after(entry);
                    waiting.add(new Recorded(entry, board));
                }
                store.record(waiting);
            }
            for (Class<? extends Item> kind : Item.kinds()) {
                if (store.board().books().count(kind) > 0) {
                    kinds.add(kind);
                }
            }
            assertThat(store.databaseTrouble()).isEmpty();
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
        }
        assertThat(kinds).hasSameSizeAs(Item.kinds());
        Board last;
        try (Store store = open()) {
            assertThat(store.notes()).isEmpty();
            last = store.board();
        }
        ask("update meta set schema_version = 2");
        ask("drop table kanban");
        ask("drop table stock_movement");
        try (Store store = open()) {
            assertThat(store.notes()).hasSize(1);
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
        }
    }

    /// Enters, changes and takes out items, whether the rules would let it be or not: these tables believe the ledger.
    private static List<Change> changes(Random random, Board board) {
        RandomItems items = new RandomItems(
                random,
                () -> TEXTS[random.nextInt(TEXTS.length)],
                () -> random.nextLong(100_000),
                () -> MORNING.plusNanos(random.nextLong(1L << 50)));
        List<Change> changes = new ArrayList<>();
        for (Class<? extends Item> kind : Item.kinds()) {
            Item item = items.item(kind);
            Item before = board.books().find(kind, item.key());
            boolean leaves = before != null && random.nextInt(3) == 0;
            if (random.nextInt(3) == 0) {
                changes.add(new Change.ItemChanged(before, leaves ? null : item));
            }
        }
        long pieces = random.nextLong(9) - 4;
        changes.add(new Change.StockMoved("Bolt", "Store", pieces, Stock.Cause.COUNTED, "counted"));
        return changes;
    }

    @Test
    void otherProgramsReadTheBooks() throws Exception {
        try (Store store = open()) {
            put(store, new Command.Keep(Part.of("Bolt")));
            put(store, new Command.Keep(Supplier.of("Smith")));
            put(store, new Command.Keep(new Supermarket("Store", "")));
            put(store, new Command.Keep(new Shelf("Bolt", "Store", "B-04", 40, 120)));
            put(store, new Command.Keep(loop()));
            put(store, new Command.ReleaseWaiting("BOLTS", 1, "first bolts"));
            put(store, new Command.Receive("BOLTS-01", 50, 2));
            put(store, new Command.Consume("BOLTS-01"));
            put(store, new Command.CountStock("Bolt", "Store", 7, "found"));
        }
        assertThat(
                        ask(
                                "select part, \"FROM\", \"TO\", kind, container, lead_seconds, route, tells, levelled from loop"))
                .containsExactly("Bolt|Smith|Store|supplier|50|5400|[]|[\"in-transit\"]|FALSE");
        assertThat(ask("select unit, cost, family, work from part")).containsExactly("pcs|0||[]");
        assertThat(ask("select number, until, block from kanban order by 1"))
                .containsExactly("BOLTS-01|null|", "BOLTS-02|null|");
        assertThat(ask("select pieces from stock where part = 'Bolt' and place = 'Store'"))
                .containsExactly("7");
        assertThat(ask("select part, place, pieces, cause, at from stock_movement order by revision, step"))
                .containsExactly(
                        "Bolt|Store|50|received|2026-03-02 06:00:00+00",
                        "Bolt|Store|-50|consumed|2026-03-02 06:00:00+00",
                        "Bolt|Store|7|counted|2026-03-02 06:00:00+00");
    }

    @Test
    void whatTheUndoTakesBackLeavesTheTables() throws Exception {
        try (Store store = open()) {
            Entry kept = put(store, new Command.Keep(Part.of("Bolt")));
            put(store, new Command.Revert(kept));
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
        }
        assertThat(ask("select count(*) from part")).containsExactly("0");
    }

    private static Loop loop() {
        return new Loop(
                "BOLTS",
                Loop.Kind.SUPPLIER,
                "Bolt",
                "Smith",
                "Store",
                50,
                2,
                1,
                List.of(),
                Duration.ofMinutes(90),
                false,
                List.of(Loop.Step.IN_TRANSIT));
    }

    private static Entry put(Store store, Command command) throws StoreTrouble {
        Decision decision = Rules.decide(store.board(), command, "Ann", MORNING);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        Decision.Allowed allowed = (Decision.Allowed) decision;
        store.record(List.of(new Recorded(allowed.entry(), allowed.after())));
        return allowed.entry();
    }

    /// Rows with columns separated by `|`; from another connection than the store's.
    private List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection other = DriverManager.getConnection(Shops.databaseOf(folder), "sa", "");
                var statement = other.createStatement()) {
            if (!statement.execute(sql)) {
                return rows;
            }
            ResultSet found = statement.getResultSet();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    private Store open() throws StoreTrouble {
        return Store.open(folder, Progress.SILENT);
    }
}
