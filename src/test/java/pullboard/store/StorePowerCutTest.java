package pullboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Decision;
import pullboard.board.Entry;
import pullboard.board.History;
import pullboard.board.Movement;
import pullboard.board.RandomShop;
import pullboard.store.powercut.CutFilePath;
import pullboard.store.powercut.DiskEvent;
import pullboard.store.powercut.PowerCut;
import pullboard.store.powercut.PowerCut.Loss;
import pullboard.store.powercut.RecordedDisk;

/// Journal and database are cut off together, at one moment of one record.
class StorePowerCutTest {
    private static final String H2 = "jdbc:h2:cut:";
    private static final int STARTS = 5;
    private static final int STEPS = 60;
    private static final int CUTS = 250;
    /// One of so many cuts is followed by a comparison of every row.
    private static final int WHOLE_CHECK = 10;

    @TempDir
    Path folder;

    private final Random random = new Random(20261124);
    private final RandomShop shop = new RandomShop(11);
    /// The board at each revision.
    private final List<Board> boards = new ArrayList<>(List.of(Board.EMPTY));

    @Test
    void aBoardComesBackFromAPowerCutAtAnyMomentWithAllThatWasAcknowledged() throws Exception {
        RecordedDisk disk = new RecordedDisk(Files.createDirectory(folder.resolve("disk")));
        days(disk);
        for (int cut = 0; cut < CUTS; cut++) {
            RecordedDisk again = cut(disk, cut, folder.resolve("cut"));
            if (cut % 4 == 0) {
                delete(cut(again, cut, folder.resolve("second")).real());
            }
            delete(again.real());
        }
    }

    /// The disk after a power cut and a start, which a second cut may then hit.
    private RecordedDisk cut(RecordedDisk before, int number, Path rebuilt) throws Exception {
        List<DiskEvent> run = before.events();
        Loss loss = Loss.values()[random.nextInt(Loss.values().length)];
        int until = random.nextInt(before.start(), run.size() + 1);
        PowerCut power = new PowerCut(run.subList(0, until), loss, number);
        power.rebuildIn(Files.createDirectory(rebuilt));
        RecordedDisk after = new RecordedDisk(rebuilt);
        String name = "cut %d of %s after %d of %d, loss %s"
                .formatted(number, before.real().getFileName(), until, run.size(), loss);
        after.acknowledge(power.acknowledged());
        check(after, power.acknowledged(), name);
        return after;
    }

    /// Several starts on one board; some days end with a close, some without.
    private void days(RecordedDisk disk) throws Exception {
        CutFilePath.attach(disk);
        for (int start = 0; start < STARTS; start++) {
            try (Store store = Store.open(disk.root(), H2, Progress.SILENT)) {
                if (start == 0) {
                    shop.ledger().forEach(this::keep);
                    record(store, disk, shop.ledger());
                }
                for (int step = 0; step < STEPS; step++) {
                    record(store, disk, draw(1 + random.nextInt(3)));
                }
            }
        }
        CutFilePath.detach(disk);
    }

    private List<Entry> draw(int most) {
        List<Entry> drawn = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            if (shop.step() instanceof Decision.Allowed allowed) {
                drawn.add(allowed.entry());
                keep(allowed.entry());
            }
        }
        return drawn;
    }

    private void keep(Entry entry) {
        boards.add(boards.getLast().after(entry));
    }

    private void record(Store store, RecordedDisk disk, List<Entry> entries) throws StoreTrouble {
        List<Recorded> group = new ArrayList<>();
        entries.forEach(entry -> group.add(new Recorded(entry, boards.get((int) entry.revision()))));
        store.record(group);
        disk.acknowledge(store.board().revision());
    }

    private void check(RecordedDisk disk, long acknowledged, String cut) throws Exception {
        CutFilePath.attach(disk);
        try (Store store = Store.open(disk.root(), H2, Progress.SILENT)) {
            Board board = store.board();
            assertThat(board.revision()).as(cut).isGreaterThanOrEqualTo(acknowledged);
            assertThat(board.equals(boards.get((int) board.revision()))).as(cut).isTrue();
            disk.acknowledge(board.revision());
            checkDatabase(store, cut);
            if (board.revision() < shop.ledger().size()) {
                record(store, disk, List.of(shop.ledger().get((int) board.revision())));
                checkDatabase(store, cut);
            }
            if (random.nextInt(WHOLE_CHECK) == 0) {
                assertThat(store.verify(Progress.SILENT).sound()).as(cut).isTrue();
            }
        } finally {
            CutFilePath.detach(disk);
        }
    }

    private static void checkDatabase(Store store, String cut) throws StoreTrouble {
        assertThat(store.databaseTrouble()).as(cut).isEmpty();
        Map<CardId, List<Movement>> due = new HashMap<>();
        History history = new History();
        store.entries(1, entry -> {
            history.read(
                    entry,
                    movement -> due.computeIfAbsent(movement.card(), _ -> new ArrayList<>())
                            .add(movement));
            return true;
        });
        for (CardId card : store.board().cards().keySet()) {
            assertThat(store.movementsOf(card)).as(cut).isEqualTo(due.getOrDefault(card, List.of()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
