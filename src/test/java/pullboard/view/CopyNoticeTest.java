package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pullboard.control.SecondPlace;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.view.board.GearShop;
import pullboard.view.kit.Theme;

/// That the backups' second folder is gone is said, once.
@ScreenTest
class CopyNoticeTest {
    @TempDir
    Path folder;

    private final BlockingQueue<SecondPlace.Kind> kinds = new LinkedBlockingQueue<>();

    @Test
    void aFolderThatIsGoneIsToldOnceAndAgainOnlyAfterItWasThere(Hands hands) throws Exception {
        Path share = folder.resolve("share");
        try (Floor floor = new Floor(hands, folder, Locale.ENGLISH, Theme.LIGHT);
                GearShop shop = GearShop.open(folder.resolve("shop"), Runnable::run)) {
            floor.open("settings");
            var keeping = shop.plant().safekeeping();
            keeping.keepTime(share::toString, _ -> {});
            CopyNotice.on(keeping.second(), floor.services());
            keeping.second().watch(state -> kinds.add(state.kind()));
            keeping.backUp();
            assertThat(hands.text(".notice-text"))
                    .isEqualTo("The second folder for backups, " + share + ", cannot be reached.");
            hands.run(() -> floor.services().notices().hide());
            keeping.backUp();
            Files.createDirectories(share);
            keeping.second().bring();
            until(SecondPlace.Kind.THERE);
            hands.settle();
            assertThat(hands.on(() -> floor.services().notices().isShown())).isFalse();
            keeping.close();
        }
    }

    private void until(SecondPlace.Kind wanted) throws InterruptedException {
        SecondPlace.Kind kind = kinds.poll(20, TimeUnit.SECONDS);
        while (kind != wanted) {
            assertThat(kind).isNotNull();
            kind = kinds.poll(20, TimeUnit.SECONDS);
        }
    }
}
