package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;

class BackupTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aBackupBringsTheBoardBackElsewhere() throws Exception {
        Path zip = folder.resolve("copy.zip");
        Board saved;
        Files.createDirectories(folder.resolve("one"));
        Files.writeString(folder.resolve("one/settings.properties"), "language=de\n");
        try (Store store = open("one")) {
            Shops.play(store, 41, 150, 2);
            saved = store.board();
            store.backUpTo(zip);
            Shops.goOn(store, 5);
        }
        try (Store store = open("two")) {
            store.restore(zip, Progress.SILENT, NOW);
            assertThat(store.board()).isEqualTo(saved);
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
            assertThat(store.backups()).as("there was nothing to save").isEmpty();
            assertThat(folder.resolve("two/settings.properties")).hasContent("language=de");
            Shops.goOn(store, 3);
            saved = store.board();
        }
        try (Store store = open("two")) {
            assertThat(store.board()).isEqualTo(saved);
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void copiesElsewhereAreKeptByTheSamePlanAsThoseAtHome() throws Exception {
        Path share = Files.createDirectories(folder.resolve("share"));
        BackupPlan plan = new BackupPlan(java.time.Duration.ZERO, 2, 0);
        try (Store store = open("one")) {
            Shops.play(store, 41, 20, 2);
            Path ours = share;
            for (int i = 0; i < 4; i++) {
                Shops.goOn(store, 1);
                store.backUpIfDue(plan, NOW.plusSeconds(60L * i));
                ours = store.copyBackupsTo(share, plan, NOW.plusSeconds(60L * i));
            }
            assertThat(Backups.newestFirst(ours))
                    .extracting(Backup::revision)
                    .isEqualTo(store.backups().stream().map(Backup::revision).toList())
                    .hasSize(2);
            assertThat(ours.getFileName().toString()).matches("pullboard-[0-9a-f]{8}");
        }
    }

    @Test
    void theBoardThatARestoreReplacesIsSavedFirst() throws Exception {
        try (Store store = open("one")) {
            Shops.play(store, 42, 80, 1);
            Backup first = store.backUp(NOW);
            Shops.goOn(store, 20);
            Board present = store.board();
            store.restore(first.file(), Progress.SILENT, NOW.plusSeconds(60));
            assertThat(store.board().revision()).isEqualTo(first.revision());
            Backup saved = store.backups().getFirst();
            assertThat(saved.revision()).isEqualTo(present.revision());
            store.restore(saved.file(), Progress.SILENT, NOW.plusSeconds(120));
            assertThat(store.board()).isEqualTo(present);
        }
    }

    @Test
    void aBackupCanBeTakenWhileTheBoardIsInUse() throws Exception {
        try (Store store = open("one")) {
            Shops.play(store, 43, 80, 1);
            Thread shop = Thread.ofPlatform().start(() -> {
                try {
                    Shops.goOn(store, 300);
                } catch (StoreTrouble e) {
                    throw new IllegalStateException(e);
                }
            });
            Set<Backup> taken = new HashSet<>();
            for (int i = 0; shop.isAlive() || i < 3; i++) {
                taken.add(store.backUp(NOW.plusSeconds(i)));
            }
            shop.join();
            for (Backup backup : taken) {
                Path ledger = folder.resolve("unpacked");
                BackupFile.unpackLedger(backup.file(), ledger);
                assertThat(BackupFile.inspect(backup.file(), ledger).head().revision())
                        .isEqualTo(backup.revision());
                Files.delete(ledger);
            }
        }
    }

    @Test
    void aBoardThatCannotBeOpenedCanBeReplacedByABackup() throws Exception {
        Path zip = folder.resolve("copy.zip");
        Board saved;
        try (Store store = open("one")) {
            Shops.play(store, 48, 60, 1);
            saved = store.board();
            store.backUpTo(zip);
        }
        Path ledger = folder.resolve("one/journal/ledger.journal");
        byte[] broken = Files.readAllBytes(ledger);
        Arrays.fill(broken, 0, 64, (byte) 1);
        Files.write(ledger, broken);
        Files.delete(folder.resolve("one/board.mv.db"));
        assertThatThrownBy(() -> open("one")).hasMessageStartingWith("DAMAGED");
        Store.restoreInto(folder.resolve("one"), zip, Progress.SILENT);
        try (Store store = open("one")) {
            assertThat(store.board()).isEqualTo(saved);
            assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
        }
        assertThat(folder.resolve("one/journal/ledger.replaced-1")).hasBinaryContent(broken);
    }

    @Test
    void thePlanSaysWhenABackupIsDue() throws Exception {
        BackupPlan plan = new BackupPlan(Duration.ofHours(4), 3, 2);
        try (Store store = open("one")) {
            assertThat(store.backUpIfDue(plan, NOW)).as("an empty board").isEmpty();
            Shops.play(store, 44, 20, 1);
            assertThat(store.backUpIfDue(plan, NOW)).as("the first").isPresent();
            assertThat(store.backUpIfDue(plan, NOW.plus(Duration.ofHours(9))))
                    .as("nothing changed")
                    .isEmpty();
            Shops.goOn(store, 1);
            assertThat(store.backUpIfDue(plan, NOW.plus(Duration.ofHours(3))))
                    .as("too early")
                    .isEmpty();
            assertThat(store.backUpIfDue(plan, NOW.plus(Duration.ofHours(4))))
                    .as("due")
                    .isPresent();
            Shops.goOn(store, 1);
            assertThat(store.backUpIfDue(plan, NOW.minus(Duration.ofDays(300))))
                    .as("the clock was put back")
                    .isPresent();
        }
    }

    @Test
    void oldBackupsGoButTheLastOnesAndOneOfEachDayStay() throws Exception {
        BackupPlan plan = new BackupPlan(Duration.ofHours(1), 3, 4);
        try (Store store = open("one")) {
            Shops.play(store, 45, 10, 1);
            for (int hour = 0; hour < 24 * 7; hour += 6) {
                Shops.goOn(store, 1);
                assertThat(store.backUpIfDue(plan, NOW.plus(Duration.ofHours(hour))))
                        .isPresent();
            }
            assertThat(store.backups())
                    .extracting(backup -> backup.at().toString().substring(5, 13))
                    .containsExactly("03-09T00", "03-08T18", "03-08T12", "03-07T18", "03-06T18");
        }
    }

    @Test
    void aPowerCutWhileRestoringLeavesTheOldOrTheNewBoard() throws Exception {
        Board old;
        Board saved;
        List<Path> copies = new ArrayList<>();
        try (Store store = open("one")) {
            Shops.play(store, 46, 60, 1);
            saved = store.board();
            Backup backup = store.backUp(NOW);
            Shops.goOn(store, 30);
            old = store.board();
            Progress cuts = (step, done, total) -> {
                if (!step.equals("replay") || done % 25 == 0) {
                    copies.add(copyOf(folder.resolve("one"), copies.size()));
                }
            };
            store.restore(backup.file(), cuts, NOW.plusSeconds(60));
        }
        Set<Board> found = new HashSet<>();
        for (Path copy : copies) {
            try (Store store = Store.open(copy, Progress.SILENT)) {
                found.add(store.board());
                assertThat(store.verify(Progress.SILENT)).matches(Verification::sound);
            }
            try (Stream<Path> files = Files.list(copy)) {
                assertThat(files.filter(file -> file.toString().contains(".tmp")))
                        .isEmpty();
            }
        }
        assertThat(found).containsExactlyInAnyOrder(old, saved);
    }

    @Test
    void whatIsNoWholeBackupIsRefusedAndNothingChanges() throws Exception {
        Path good = folder.resolve("good.zip");
        try (Store store = open("one")) {
            Shops.play(store, 47, 60, 1);
            store.backUpTo(good);
            Board before = store.board();
            for (Path bad : badBackups(good)) {
                assertThatThrownBy(() -> store.restore(bad, Progress.SILENT, NOW))
                        .as("%s", bad.getFileName())
                        .isInstanceOfSatisfying(
                                StoreTrouble.class,
                                e -> assertThat(e.kind()).isEqualTo(StoreTrouble.Kind.BACKUP_UNREADABLE))
                        .hasMessageContaining(bad.getFileName().toString());
                assertThat(store.board()).isSameAs(before);
            }
            Shops.goOn(store, 1);
            assertThat(store.backups()).isEmpty();
            try (Stream<Path> files = Files.list(folder.resolve("one"))) {
                assertThat(files.filter(file -> file.toString().contains(".tmp")))
                        .isEmpty();
            }
        }
    }

    private List<Path> badBackups(Path good) throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 4;
        Path ledger = folder.resolve("one/journal/ledger.journal");
        byte[] entries = Files.readAllBytes(ledger);
        return List.of(
                file("empty.zip", new byte[0]),
                file("text.zip", "no zip at all".getBytes()),
                file("half.zip", Arrays.copyOf(bytes, bytes.length / 2)),
                file("flipped.zip", flipped),
                zip("other.zip", "photo.jpg", out -> out.write(new byte[100])),
                zip("outside.zip", "../ledger.journal", out -> out.write(entries)),
                zip("settings.zip", "settings.properties", out -> out.write(new byte[10])),
                zip("nothing.zip", "ledger.journal", out -> {}),
                zip("header.zip", "ledger.journal", out -> out.write(new byte[64])),
                zip("cut.zip", "ledger.journal", out -> out.write(entries, 0, entries.length - 7)),
                zip("bomb.zip", "ledger.journal", out -> {
                    out.write(entries);
                    for (int i = 0; i < 600; i++) {
                        out.write(new byte[1 << 20]);
                    }
                }));
    }

    private interface Content {
        void into(OutputStream out) throws IOException;
    }

    private Path zip(String name, String entry, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            content.into(out);
            out.closeEntry();
        }
        return file;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /// What a disk holds at this moment, but for what the running program holds locked.
    private Path copyOf(Path data, int number) {
        Path target = folder.resolve("cut-" + number);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(data.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Store open(String name) throws StoreTrouble {
        return Store.open(folder.resolve(name), Progress.SILENT);
    }
}
