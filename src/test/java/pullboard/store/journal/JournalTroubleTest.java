package pullboard.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.store.journal.Ledgers.file;
import static pullboard.store.journal.Ledgers.open;
import static pullboard.store.journal.Ledgers.refuses;
import static pullboard.store.journal.Ledgers.text;
import static pullboard.store.journal.Ledgers.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.store.powercut.RecordedDisk;

class JournalTroubleTest {
    @TempDir
    Path folder;

    private RecordedDisk disk;
    private Path ledger;

    @BeforeEach
    void aLedgerOfTwoEntries() throws Exception {
        disk = new RecordedDisk(folder);
        ledger = disk.root().resolve("journal");
        try (Journal journal = open(ledger)) {
            journal.append(List.of(text("one"), text("two")));
        }
    }

    @Test
    void aFullDiskTakesNothingAndLosesNothing() throws Exception {
        try (Journal journal = open(ledger)) {
            Head before = journal.head();
            for (int room = 0; room < 60; room++) {
                disk.faults().roomFor(room);
                refuses(JournalTrouble.Reason.DISK_FULL, () -> journal.append(text("three")));
                assertThat(Files.size(file(ledger))).isEqualTo(before.length());
                assertThat(journal.head()).isEqualTo(before);
            }
            disk.faults().roomAgain();
            journal.append(text("three"));
            assertThat(texts(journal)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void aHugeEntryThatFillsTheDiskIsTakenBackWhole() throws Exception {
        try (Journal journal = open(ledger)) {
            disk.faults().roomFor(2_500_000);
            refuses(
                    JournalTrouble.Reason.DISK_FULL,
                    () -> journal.append(out -> {
                        for (int i = 0; i < 5_000; i++) {
                            out.write(new byte[1024]);
                        }
                    }));
            disk.faults().roomAgain();
            journal.append(text("three"));
            assertThat(texts(journal)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void aPayloadThatHidesTheFullDiskDoesNotGetThrough() throws Exception {
        try (Journal journal = open(ledger)) {
            disk.faults().roomFor(100);
            refuses(
                    JournalTrouble.Reason.DISK_FULL,
                    () -> journal.append(out -> {
                        try {
                            out.write(new byte[3 * FrameFormat.MAX_PAYLOAD]);
                        } catch (Exception hidden) {
                            assertThat(hidden).hasMessageContaining("No space left");
                        }
                    }));
            assertThat(journal.revision()).isEqualTo(2);
        }
    }

    @Test
    void aFullDiskAtTheFirstStartLeavesNoHalfLedger() throws Exception {
        disk.faults().roomFor(30);
        refuses(JournalTrouble.Reason.DISK_FULL, () -> Journal.open(disk.root().resolve("other")));
        assertThat(Journal.exists(disk.root().resolve("other"))).isFalse();
        disk.faults().roomAgain();
        open(disk.root().resolve("other")).close();
    }

    @Test
    void afterAFailedForceNothingIsClaimedUntilTheLedgerIsOpenedAgain() throws Exception {
        try (Journal journal = open(ledger)) {
            disk.faults().forceFails(true);
            refuses(JournalTrouble.Reason.IO, () -> journal.append(text("three")));
            disk.faults().forceFails(false);
            refuses(JournalTrouble.Reason.REOPEN, () -> journal.append(text("three")));
            assertThat(texts(journal)).containsExactly("one", "two");
        }
        try (Journal journal = open(ledger)) {
            journal.append(text("three"));
            assertThat(texts(journal)).containsExactly("one", "two", "three");
        }
    }

    @Test
    void whatCannotBeTakenBackStopsTheLedgerUntilItIsOpenedAgain() throws Exception {
        try (Journal journal = open(ledger)) {
            disk.faults().roomFor(20);
            disk.faults().truncateFails(true);
            refuses(JournalTrouble.Reason.DISK_FULL, () -> journal.append(text("three")));
            disk.faults().roomAgain();
            refuses(JournalTrouble.Reason.REOPEN, () -> journal.append(text("three")));
        }
        disk.faults().truncateFails(false);
        Opening.Ready opening = Ledgers.ready(ledger);
        try (Journal journal = opening.journal()) {
            assertThat(opening.cut().orElseThrow().bytes()).isEqualTo(20);
            assertThat(texts(journal)).containsExactly("one", "two");
        }
    }

    @Test
    void aReadOnlyFolderIsSaidAndLeftAlone() throws Exception {
        byte[] before = Files.readAllBytes(file(ledger));
        disk.faults().readOnly(true);
        refuses(JournalTrouble.Reason.READ_ONLY, () -> Journal.open(ledger));
        refuses(JournalTrouble.Reason.READ_ONLY, () -> Journal.open(disk.root().resolve("new")));
        assertThat(Journal.inspect(file(ledger))).isInstanceOf(Finding.Sound.class);
        assertThat(Files.readAllBytes(file(ledger))).isEqualTo(before);
    }

    @Test
    void aDiskThatTurnsReadOnlyWhileOpenTakesNothing() throws Exception {
        try (Journal journal = open(ledger)) {
            disk.faults().readOnly(true);
            refuses(JournalTrouble.Reason.READ_ONLY, () -> journal.append(text("three")));
            assertThat(texts(journal)).containsExactly("one", "two");
            disk.faults().readOnly(false);
        }
        try (Journal journal = open(ledger)) {
            assertThat(texts(journal)).containsExactly("one", "two");
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeAndAFolderWhereTheFileShouldBeAreTroubles() throws Exception {
        Path file = Files.writeString(folder.resolve("occupied"), "x");
        refuses(JournalTrouble.Reason.IO, () -> Journal.open(file));
        Files.createDirectories(folder.resolve("odd/ledger.journal"));
        refuses(JournalTrouble.Reason.IO, () -> Journal.open(folder.resolve("odd")));
    }
}
