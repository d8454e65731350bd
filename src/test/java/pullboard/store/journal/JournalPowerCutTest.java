package pullboard.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.store.journal.Ledgers.file;
import static pullboard.store.journal.Ledgers.open;
import static pullboard.store.journal.Ledgers.refuses;
import static pullboard.store.journal.Ledgers.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.store.powercut.DiskEvent;
import pullboard.store.powercut.PowerCut;
import pullboard.store.powercut.RecordedDisk;

class JournalPowerCutTest {
    @TempDir
    Path folder;

    private final Random random = new Random(20261123);
    /// What each revision holds: until it is acknowledged there may have been several attempts.
    private final TreeMap<Long, Set<ByteBuffer>> attempts = new TreeMap<>();
    private final TreeMap<Long, ByteBuffer> acknowledged = new TreeMap<>();

    private double hugeEntries;

    @Test
    void whatWasAcknowledgedSurvivesAPowerCutAtAnyMoment() throws Exception {
        assertThat(tornTails(6, 700)).isGreaterThan(35);
    }

    @Test
    void hugeEntriesAreWholeOrNotThere() throws Exception {
        hugeEntries = 0.1;
        assertThat(tornTails(1, 60)).isGreaterThan(3);
    }

    /// How many of the cuts left a torn tail; each is checked.
    private int tornTails(int starts, int cuts) throws Exception {
        RecordedDisk disk = new RecordedDisk(Files.createDirectory(folder.resolve("disk")));
        aDayWithRestartsAndFailures(disk, starts);
        List<DiskEvent> run = disk.events();
        int torn = 0;
        for (int cut = 0; cut < cuts; cut++) {
            PowerCut.Loss loss = PowerCut.Loss.values()[cut % PowerCut.Loss.values().length];
            int until = random.nextInt(run.size() + 1);
            PowerCut power = new PowerCut(run.subList(0, until), loss, cut);
            Path rebuilt = Files.createDirectory(folder.resolve("cut" + cut));
            power.rebuildIn(rebuilt);
            String name = "cut %d after %d, loss %s".formatted(cut, until, loss);
            torn += check(rebuilt, power.acknowledged(), name) ? 1 : 0;
            deleteAll(rebuilt);
        }
        return torn;
    }

    /// Groups of different sizes, payloads that fail, a full disk, closing and opening.
    private void aDayWithRestartsAndFailures(RecordedDisk disk, int starts) throws Exception {
        for (int start = 0; start < starts; start++) {
            try (Journal journal = open(disk.root().resolve("journal"))) {
                for (int step = 0; step < 25; step++) {
                    List<byte[]> group = group();
                    if (step % 9 == 4) {
                        failing(disk, journal, group);
                    } else {
                        appended(disk, journal, group);
                    }
                }
            }
        }
    }

    private List<byte[]> group() {
        List<byte[]> group = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean huge = random.nextDouble() < hugeEntries;
            group.add(new byte[huge ? FrameFormat.MAX_PAYLOAD + 5000 : random.nextInt(1200)]);
            random.nextBytes(group.getLast());
        }
        return group;
    }

    private void appended(RecordedDisk disk, Journal journal, List<byte[]> group) throws JournalTrouble {
        attempt(journal, group);
        long revision = journal.revision();
        journal.append(group.stream().map(EntryPayload::of).toList());
        disk.acknowledge(journal.revision());
        for (byte[] bytes : group) {
            acknowledged.put(++revision, ByteBuffer.wrap(bytes));
        }
    }

    private void failing(RecordedDisk disk, Journal journal, List<byte[]> group) {
        attempt(journal, group);
        List<EntryPayload> payloads = new ArrayList<>();
        group.forEach(bytes -> payloads.add(EntryPayload.of(bytes)));
        if (random.nextBoolean()) {
            payloads.add(_ -> {
                throw new IOException("cannot be produced");
            });
            refuses(JournalTrouble.Reason.PAYLOAD, () -> journal.append(payloads));
        } else {
            disk.faults().roomFor(random.nextInt(40));
            refuses(JournalTrouble.Reason.DISK_FULL, () -> journal.append(payloads));
            disk.faults().roomAgain();
        }
    }

    private void attempt(Journal journal, List<byte[]> group) {
        long revision = journal.revision();
        for (byte[] bytes : group) {
            attempts.computeIfAbsent(++revision, _ -> new HashSet<>()).add(ByteBuffer.wrap(bytes));
        }
    }

    /// Whether a torn tail was cut off.
    private boolean check(Path rebuilt, long due, String cut) throws Exception {
        Path journalFolder = new RecordedDisk(rebuilt).root().resolve("journal");
        boolean torn;
        long found;
        Opening opening = Journal.open(journalFolder);
        assertThat(opening).as(cut).isInstanceOf(Opening.Ready.class);
        try (Journal journal = ((Opening.Ready) opening).journal()) {
            torn = ((Opening.Ready) opening).cut().isPresent();
            assertThat(journal.revision()).as(cut).isGreaterThanOrEqualTo(due);
            journal.readEntries(1, (revision, payload) -> {
                ByteBuffer bytes = ByteBuffer.wrap(payload.readAllBytes());
                if (revision <= due) {
                    assertThat(bytes.equals(acknowledged.get(revision)))
                            .as("%s, revision %d", cut, revision)
                            .isTrue();
                } else {
                    assertThat(attempts.getOrDefault(revision, Set.of()).contains(bytes))
                            .as("%s, revision %d", cut, revision)
                            .isTrue();
                }
            });
            found = journal.append(text("the next day")).revision();
        }
        Finding after = Journal.inspect(file(journalFolder));
        assertThat(after)
                .as(cut)
                .isInstanceOfSatisfying(
                        Finding.Sound.class,
                        sound -> assertThat(sound.head().revision()).isEqualTo(found));
        return torn;
    }

    static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
