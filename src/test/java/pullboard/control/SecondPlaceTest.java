package pullboard.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.store.Progress;
import pullboard.store.Store;

/// Backups lie in a second place as well, where there is one.
class SecondPlaceTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ShopFloor.MORNING);

    @TempDir
    Path folder;

    private final BlockingQueue<SecondPlace.State> states = new LinkedBlockingQueue<>();
    private volatile String place = "";
    private Store store;
    private BoardControl control;
    private Safekeeping keeping;

    @BeforeEach
    void aBoard() throws Exception {
        store = Store.open(folder.resolve("shop"), Progress.SILENT);
        control = new BoardControl(store, CLOCK, Runnable::run);
        keeping = new Safekeeping(store, control, CLOCK);
        keeping.keepTime(() -> place, _ -> {});
        keeping.second().watch(states::add);
        add("Turning");
    }

    @AfterEach
    void close() throws Exception {
        keeping.close();
        control.close();
        store.close();
    }

    @Test
    void aBackupIsCopiedThereAndStaysAtHome() throws Exception {
        place = Files.createDirectories(folder.resolve("share")).toString();
        Safekeeping.Saved saved = keeping.backUp();
        assertThat(next()).isEqualTo(new SecondPlace.State(SecondPlace.Kind.COPYING, place, ""));
        SecondPlace.State there = next();
        assertThat(there.kind()).isEqualTo(SecondPlace.Kind.THERE);
        Path copy = Path.of(there.place()).resolve(saved.file().getFileName());
        assertThat(copy.getParent().getParent()).hasToString(place);
        assertThat(copy).hasSameBinaryContentAs(saved.file());
        assertThat(list(copy.getParent())).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsGoneIsToldOnceAndGetsAllWhenItIsBack() throws Exception {
        Path share = folder.resolve("share");
        place = share.toString();
        keeping.backUp();
        assertThat(next().kind()).isEqualTo(SecondPlace.Kind.COPYING);
        assertThat(next()).extracting(SecondPlace.State::kind).isEqualTo(SecondPlace.Kind.GONE);
        add("Milling");
        keeping.backUp();
        assertThat(keeping.backups()).hasSize(2);
        assertThat(share).doesNotExist();
        assertThat(keeping.second().state().isTrouble()).isTrue();
        Files.createDirectories(share);
        keeping.second().bring();
        SecondPlace.State back = next();
        assertThat(back.kind()).isEqualTo(SecondPlace.Kind.THERE);
        assertThat(list(Path.of(back.place()))).isEqualTo(2);
    }

    @Test
    void aPlaceThatIsAFileTakesNothingAndNoneIsNoTrouble() throws Exception {
        place = Files.writeString(folder.resolve("share"), "a file").toString();
        keeping.backUp();
        assertThat(next().kind()).isEqualTo(SecondPlace.Kind.COPYING);
        assertThat(next()).matches(SecondPlace.State::isTrouble);
        place = " ";
        keeping.second().bring();
        assertThat(next()).isEqualTo(new SecondPlace.State(SecondPlace.Kind.NONE, "", ""));
        assertThat(folder.resolve("share")).hasContent("a file");
    }

    @Test
    void whatOtherBoardsKeepThereStaysAndOwnHalfCopiesGo() throws Exception {
        Path share = Files.createDirectories(folder.resolve("share/pullboard-other000"));
        Path others = Files.writeString(share.resolve("pullboard-20200101-000000-r1.zip"), "another board's");
        place = share.getParent().toString();
        keeping.backUp();
        assertThat(next().kind()).isEqualTo(SecondPlace.Kind.COPYING);
        Path ours = Path.of(next().place());
        Path half = Files.writeString(ours.resolve("pullboard-20200101-000000-r1.zip.tmp"), "half");
        add("Milling");
        keeping.backUp();
        assertThat(next().kind()).isEqualTo(SecondPlace.Kind.COPYING);
        assertThat(next().kind()).isEqualTo(SecondPlace.Kind.THERE);
        assertThat(list(ours)).isEqualTo(2);
        assertThat(half).doesNotExist();
        assertThat(others).exists();
    }

    private SecondPlace.State next() throws InterruptedException {
        SecondPlace.State state = states.poll(20, TimeUnit.SECONDS);
        assertThat(state).isNotNull();
        return state;
    }

    private static long list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private void add(String station) throws Exception {
        assertThat(control.submit(Command.AddStation.last(station, null), "Ann").get())
                .isInstanceOf(Answer.Done.class);
    }
}
