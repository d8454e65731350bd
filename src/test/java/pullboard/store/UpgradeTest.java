package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.store.journal.EntryPayload;
import pullboard.store.journal.Journal;
import pullboard.store.journal.Opening;
import pullboard.store.tables.Database;

/// A board on which another version of Pullboard worked.
class UpgradeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path temp;

    private Path folder;
    private Board last = Board.EMPTY;
    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void aBoardThatHasSeenALot() throws Exception {
        folder = temp.resolve("board");
        try (Store store = open()) {
            Shops.play(store, 11, 120, 2);
            last = store.board();
        }
        steps.clear();
    }

    @Test
    void anOlderVersionsBoardIsBackedUpAndThenBroughtUp() throws Exception {
        anOldDatabase();
        mark("0.0.9", Database.SCHEMA - 1);
        Path backup;
        try (Store store = open()) {
            store.awaitDatabase();
            StoreNote.Upgraded upgraded = (StoreNote.Upgraded) store.notes().getFirst();
            backup = upgraded.backup();
            assertThat(upgraded.from()).isEqualTo("0.0.9");
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
            assertThat(store.backups()).extracting(Backup::file).containsExactly(backup);
            assertThat(Shops.goOn(store, 5)).hasSize(5);
        }
        assertThat(backup.getFileName().toString()).endsWith("-r" + last.revision() + "-from-0.0.9.zip");
        assertThat(steps).containsSubsequence("replay", "backup", "check", "rebuild");
        Store.restoreInto(temp.resolve("before"), backup, Progress.SILENT);
        try (Store before = Store.open(temp.resolve("before"), Progress.SILENT)) {
            assertThat(before.board()).isEqualTo(last);
        }
        try (Store again = open()) {
            assertThat(again.notes()).isEmpty();
        }
    }

    @Test
    void aBoardFromBeforeVersionsWereNotedIsKnownByItsTables() throws Exception {
        anOldDatabase();
        Files.delete(folder.resolve(WrittenBy.NAME));
        try (Store store = open()) {
            assertThat(store.notes().getFirst()).isInstanceOf(StoreNote.Upgraded.class);
            assertThat(store.backups()).hasSize(1);
        }
    }

    @Test
    void backupsFromBeforeAnUpgradeStayWhenOthersGo() throws Exception {
        mark("0.0.9", Database.SCHEMA);
        try (Store store = open()) {
            BackupPlan one = new BackupPlan(java.time.Duration.ZERO, 1, 0);
            Instant later = Instant.now().plusSeconds(86_400L * 90);
            for (int i = 0; i < 3; i++) {
                Shops.goOn(store, 1);
                store.backUpIfDue(one, later.plusSeconds(60L * i));
            }
            assertThat(store.backups())
                    .hasSize(2)
                    .anyMatch(backup -> backup.file().toString().endsWith("-from-0.0.9.zip"));
        }
    }

    @Test
    void aNewerVersionsTablesAreNotTouched() throws Exception {
        mark("99.1", Database.SCHEMA + 1);
        assertNewerAndUntouched("Pullboard 99.1");
        Files.delete(folder.resolve(WrittenBy.NAME));
        inDatabase("update meta set schema_version = schema_version + 1");
        assertNewerAndUntouched("tables " + (Database.SCHEMA + 1));
    }

    @Test
    void aNewerVersionsEntriesAreNotTouched() throws Exception {
        aNewerEntry(folder.resolve("journal"));
        mark("99.1", Database.SCHEMA);
        assertNewerAndUntouched("Pullboard 99.1");
        Files.delete(folder.resolve(WrittenBy.NAME));
        assertNewerAndUntouched("card-lent");
    }

    @Test
    void aNewerVersionThatLeftNothingNewIsNoObstacle() throws Exception {
        mark("99.1", Database.SCHEMA);
        try (Store store = open()) {
            assertThat(store.board()).isEqualTo(last);
            assertThat(store.notes()).isEmpty();
        }
        assertThat(WrittenBy.read(folder)).contains(WrittenBy.ours());
    }

    @Test
    void aNewerVersionsBackupIsNotRestored() throws Exception {
        Path newer = temp.resolve("newer.zip");
        aNewerEntry(temp.resolve("other"));
        BackupFile.write(newer, temp.resolve("other").resolve(BackupFile.LEDGER), temp.resolve("no settings"), _ -> {});
        try (Store store = open()) {
            store.awaitDatabase();
            Map<String, String> before = contents();
            assertThatThrownBy(() -> store.restore(newer, Progress.SILENT, NOW))
                    .isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
                        assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.BACKUP_NEWER);
                        assertThat(trouble.detail()).isEqualTo("newer.zip");
                    });
            assertThat(contents()).isEqualTo(before);
            assertThat(store.board()).isEqualTo(last);
            assertThat(Shops.goOn(store, 1)).hasSize(1);
        }
    }

    private void assertNewerAndUntouched(String who) throws IOException {
        Map<String, String> before = contents();
        assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
            assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.NEWER);
            assertThat(trouble.detail()).contains(who);
        });
        assertThat(contents()).isEqualTo(before);
    }

    /// Every file by name, with the hash of what is in it.
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), hash(file));
            }
        }
        return contents;
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void aNewerEntry(Path journal) throws Exception {
        Opening.Ready ready = (Opening.Ready) Journal.open(journal);
        try (Journal open = ready.journal()) {
            String entry = "entry\t" + (open.revision() + 1) + "\t2026-03-02T06:00:00Z\taction\t0\tAnn\n"
                    + "card-lent\tWO-1\tMuseum\n";
            open.append(EntryPayload.of(entry.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// The tables as an older version had them: fewer columns, a table of its own.
    private void anOldDatabase() throws Exception {
        inDatabase("alter table card drop column part");
        inDatabase("create table old_note (card varchar, note varchar)");
        inDatabase("update meta set schema_version = schema_version - 1");
    }

    private void inDatabase(String sql) throws Exception {
        try (Connection database = DriverManager.getConnection(Shops.databaseOf(folder), "sa", "");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void mark(String program, int schema) throws IOException {
        Files.writeString(folder.resolve(WrittenBy.NAME), "program=" + program + "\nschema=" + schema + "\n");
    }

    private Store open() throws StoreTrouble {
        return Store.open(folder, (step, done, total) -> {
            synchronized (steps) {
                steps.add(step);
            }
        });
    }
}
