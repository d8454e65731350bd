package pullboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.ShopFloor;
import pullboard.store.Progress;
import pullboard.store.Store;

class SafekeepingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(ShopFloor.MORNING);

    @TempDir
    Path folder;

    @Test
    void aRestoreTakesItsTurnAmongTheChangesOfTheBoard() throws Exception {
        try (Store store = Store.open(folder.resolve("shop"), Progress.SILENT);
                BoardControl control = new BoardControl(store, CLOCK, Runnable::run);
                Safekeeping keeping = new Safekeeping(store, control, CLOCK)) {
            add(control, "Turning");
            Path zip = folder.resolve("copy.zip");
            keeping.backUpTo(zip);
            Board saved = control.now();
            add(control, "Milling");
            keeping.restore(zip, Headway.SILENT).get();
            assertThat(control.now()).isEqualTo(saved);
            assertThat(keeping.backups())
                    .singleElement()
                    .extracting(Safekeeping.Saved::revision)
                    .isEqualTo(2L);
            add(control, "Grinding");
            assertThat(control.now().stations()).hasSize(2);
            assertThat(keeping.verify(Headway.SILENT)).isEqualTo(new Verdict(2, java.util.List.of()));
        }
    }

    @Test
    void whatIsNoBackupIsToldAndTheBoardGoesOn() throws Exception {
        Path zip = Files.writeString(folder.resolve("notes.zip"), "no zip");
        try (Store store = Store.open(folder.resolve("shop"), Progress.SILENT);
                BoardControl control = new BoardControl(store, CLOCK, Runnable::run);
                Safekeeping keeping = new Safekeeping(store, control, CLOCK)) {
            add(control, "Turning");
            assertThatThrownBy(() -> keeping.restore(zip, Headway.SILENT).get())
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            TroubleException.class,
                            e -> assertThat(e.trouble().kind()).isEqualTo(Trouble.Kind.BACKUP_UNREADABLE));
            add(control, "Milling");
            assertThat(control.now().stations()).hasSize(2);
        }
    }

    @Test
    void aDamagedDatabaseIsTold() throws Exception {
        Path shop = folder.resolve("shop");
        try (Store store = Store.open(shop, Progress.SILENT);
                BoardControl control = new BoardControl(store, CLOCK, Runnable::run)) {
            add(control, "Turning");
        }
        Files.write(shop.resolve("board.mv.db"), new byte[20_000]);
        try (Store store = Store.open(shop, Progress.SILENT);
                BoardControl control = new BoardControl(store, CLOCK, Runnable::run);
                Safekeeping keeping = new Safekeeping(store, control, CLOCK)) {
            assertThat(keeping.mendings()).extracting(Mending::kind).containsExactly(Mending.Kind.DATABASE_SET_ASIDE);
            assertThat(keeping.mendings().getFirst().facts().getFirst()).contains("board.damaged-");
        }
    }

    private static void add(BoardControl control, String station) throws Exception {
        assertThat(control.submit(Command.AddStation.last(station, null), "Ann").get())
                .isInstanceOf(Answer.Done.class);
    }
}
