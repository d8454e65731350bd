package pullboard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pullboard.screen.Hands;
import pullboard.screen.ScreenTest;
import pullboard.text.Texts;
import pullboard.view.board.GearShop;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Theme;

@ScreenTest
class ScreensTest {
    private static final int TIMES = 100;

    @TempDir
    Path folder;

    /// A warning about styles fails the test by itself.
    @Test
    @Timeout(300)
    void everyShapeLoadsInEveryThemeAndLanguage(Hands hands) throws Exception {
        try (GearShop shop = GearShop.open(folder, Platform::runLater)) {
            for (Theme theme : Theme.values()) {
                for (Locale language : Texts.LANGUAGES) {
                    List<Class<?>> loaded = hands.on(() -> loadAll(shop, theme, language));
                    assertThat(loaded).isNotEmpty();
                }
            }
        }
    }

    /// Made, shown and let go a hundred times: nothing holds on to a controller or its nodes.
    @Test
    @Timeout(300)
    void aScreenThatWasLeftIsForgotten(Hands hands) throws Exception {
        try (GearShop shop = GearShop.open(folder, Platform::runLater)) {
            Look look = new Look(Preferences.first(Locale.ENGLISH), _ -> {});
            Desk desk = hands.on(() -> new Desk(shop.plant(), look, 1366, 768));
            hands.show(desk::scene);
            List<WeakReference<Object>> left = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                String name = ScreenList.names().get(i % ScreenList.names().size());
                hands.run(() -> {
                    desk.show(name);
                    left.add(new WeakReference<>(desk.screen()));
                });
            }
            hands.settle();
            left.removeLast();
            hands.waitFor("all screens that were left are forgotten", () -> {
                System.gc();
                return left.stream().allMatch(screen -> screen.refersTo(null));
            });
            hands.run(desk::close);
        }
    }

    @Test
    void everyScreenIsDrawnInBothLanguagesWithoutAWindow(Hands hands) throws Exception {
        try (GearShop shop = GearShop.open(folder, Platform::runLater)) {
            for (Locale language : Texts.LANGUAGES) {
                for (String screen : ScreenList.names()) {
                    Path file = folder.resolve(screen + "-" + language + ".png");
                    Pictures.take(new PictureOrder(file, screen, 1366, 768, Theme.DARK), shop.plant(), language);
                    var picture = javax.imageio.ImageIO.read(file.toFile());
                    assertThat(picture.getWidth()).isEqualTo(1366);
                    assertThat(picture.getHeight()).isEqualTo(768);
                    assertThat(colours(picture)).as(screen).isGreaterThan(20);
                }
            }
        }
    }

    private static List<Class<?>> loadAll(GearShop shop, Theme theme, Locale language) {
        Look look = new Look(Preferences.first(language).withTheme(theme), _ -> {});
        List<Class<?>> loaded = new ArrayList<>();
        try (Desk desk = new Desk(shop.plant(), look, 1366, 768)) {
            for (Class<?> controller : desk.screens().all()) {
                Parent root = desk.screens().load(controller, language).root();
                Scene scene = new Scene(root, 1366, 768);
                var worn = look.dress(scene);
                root.applyCss();
                root.layout();
                worn.close();
                loaded.add(controller);
            }
        }
        return loaded;
    }

    private static long colours(java.awt.image.BufferedImage picture) {
        return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }
}
