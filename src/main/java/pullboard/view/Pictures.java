package pullboard.view;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import pullboard.control.Plant;
import pullboard.view.kit.Look;
import pullboard.view.kit.PngFile;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Theme;

/// Takes pictures of screens as a person would see them, without a window.
public final class Pictures {
    /// Tiles come into being when their lane is laid out, and are styled only by the pass after that.
    private static final int PASSES = 3;

    /// A sheet across, in pixels.
    private static final double WIDE = 1600;

    private static final double HIGH = 1100;

    /// What a screen reads in the background is waited for so long.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private Pictures() {}

    /// Draws the screen and writes the file; starts JavaFX if it is not running. Not from the JavaFX thread.
    public static void take(PictureOrder order, Plant plant, Locale language) throws IOException, InterruptedException {
        Toolkit.start();
        Preferences plain = Preferences.first(language).withTheme(order.theme());
        Desk desk = Toolkit.get(() -> opened(order.screen(), order.width(), order.height(), plant, plain));
        try {
            desk.services().work().awaitIdle(PATIENCE);
            PngFile.write(Toolkit.get(() -> drawn(desk)), order.file());
        } finally {
            Platform.runLater(desk::close);
        }
    }

    /// The board in the light theme, as wide as a sheet across. On the JavaFX thread.
    static Image board(Plant plant, Preferences like) {
        Preferences plain = Preferences.first(like.language()).withTheme(Theme.LIGHT);
        try (Desk desk = opened("board", WIDE, HIGH, plant, plain)) {
            return drawn(desk);
        }
    }

    private static Desk opened(String screen, double width, double height, Plant plant, Preferences chosen) {
        Desk desk = new Desk(plant, new Look(chosen, _ -> {}), width, height);
        desk.show(screen);
        return desk;
    }

    private static Image drawn(Desk desk) {
        Parent root = desk.scene().getRoot();
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        return desk.scene().snapshot(null);
    }
}
