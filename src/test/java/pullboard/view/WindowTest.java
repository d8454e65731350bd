package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pullboard.control.Headway;
import pullboard.host.CrashReports;
import pullboard.host.DataFolder;
import pullboard.host.Settings;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.text.Sentence;
import pullboard.view.board.GearShop;

/// The window is there before its board, says how far the opening is, and why there will be none.
@ScreenTest
@Timeout(60)
class WindowTest {
    @TempDir
    Path folder;

    private final AtomicReference<Window> standing = new AtomicReference<>();

    @Test
    void theWindowIsThereBeforeTheBoardAndSaysHowFarTheOpeningIs(Hands hands) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (GearShop shop = GearShop.open(folder.resolve("board"), Platform::runLater)) {
            CompletableFuture<Void> run = run(headway -> {
                headway.at("replay", 300, 1200);
                await(read);
                return shop.plant();
            });
            hands.find(".top-bar");
            assertThat(hands.text("#opening")).isEqualTo("Opening the board: 300 of 1,200 changes read …");
            assertThat(((ProgressBar) hands.find("#opening-bar")).getProgress()).isEqualTo(0.25);
            assertThat(hands.all(".tile")).isEmpty();
            assertThat(standing).hasValue(null);
            read.countDown();
            hands.find(".tile");
            assertThat(hands.all("#opening")).isEmpty();
            hands.waitFor("whoever waits for the board is told", () -> standing.get() != null);
            standing.get().close();
            run.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void anOlderVersionsBoardIsBackedUpCheckedAndBroughtUpWithWordsForEach(Hands hands) throws Exception {
        CountDownLatch brought = new CountDownLatch(1);
        AtomicReference<Headway> told = new AtomicReference<>();
        try (GearShop shop = GearShop.open(folder.resolve("board"), Platform::runLater)) {
            CompletableFuture<Void> run = run(headway -> {
                headway.at("backup", 1 << 20, 4 << 20);
                told.set(headway);
                await(brought);
                return shop.plant();
            });
            Label words = (Label) hands.find("#opening");
            Node bar = hands.find("#opening-bar");
            assertThat(words.getText()).startsWith("An older version worked on this board.");
            told.get().at("check", 0, 0);
            hands.waitFor("the backup is read again", () -> words.getText().startsWith("The backup is there."));
            assertThat(bar.isVisible()).isFalse();
            told.get().at("rebuild", 500, 2000);
            hands.waitFor("it is brought up", () -> words.getText().contains("500 of 2,000 changes"));
            brought.countDown();
            hands.find(".tile");
            hands.waitFor("whoever waits for the board is told", () -> standing.get() != null);
            standing.get().close();
            run.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoOpensTheWindowInVainReadsWhy(Hands hands) {
        Sentence why = new Sentence("This board was written by a newer Pullboard.", "Nothing was changed.");
        CompletableFuture<Void> run = run(_ -> {
            throw new NotOpened(why, new IllegalStateException());
        });
        assertThat(hands.text("#not-opened")).isEqualTo(why.what());
        assertThat(run).isNotDone();
        hands.click("#leave");
        assertThatThrownBy(() -> run.get(20, TimeUnit.SECONDS)).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(standing).hasValue(null);
    }

    @Test
    void aWindowThatIsClosedBeforeItsBoardIsOpenShowsNone(Hands hands) throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        try (GearShop shop = GearShop.open(folder.resolve("board"), Platform::runLater)) {
            CompletableFuture<Void> run = run(_ -> {
                await(read);
                return shop.plant();
            });
            hands.find(".top-bar");
            hands.run(() -> javafx.stage.Window.getWindows().getFirst().hide());
            assertThat(run).isNotDone();
            read.countDown();
            run.get(20, TimeUnit.SECONDS);
            assertThat(standing).hasValue(null);
        }
    }

    private CompletableFuture<Void> run(Window.Opener opener) {
        DataFolder data = new DataFolder(folder.resolve("data"));
        Settings settings = Settings.open(folder.resolve("settings.properties"));
        Window.Start start = new Window.Start(
                CompletableFuture.completedFuture(null),
                settings,
                Locale.ENGLISH,
                new CrashReports(data, Clock.systemUTC(), "test"),
                opener);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        Window.run(start, (window, _) -> standing.set(window));
                    } catch (NotOpened | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                },
                task -> Thread.ofPlatform().start(task));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
