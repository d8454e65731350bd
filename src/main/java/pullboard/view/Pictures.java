package pullboard.view;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import pullboard.control.Plant;
import pullboard.view.kit.Look;
import pullboard.view.kit.PngFile;
import pullboard.view.kit.Preferences;

/// Takes pictures of screens as a person would see them, without a window.
public final class Pictures {
    /// Tiles come into being when their lane is laid out, and are styled only by the pass after that.
    private static final int PASSES = 3;

    private Pictures() {}

    /// Draws the screen and writes the file; starts JavaFX if it is not running. Not from the JavaFX thread.
    public static void take(PictureOrder order, Plant plant, Locale language) throws IOException, InterruptedException {
        Toolkit.start();
        CompletableFuture<Image> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                drawn.complete(draw(order, plant, language));
            } catch (RuntimeException | Error bug) {
                drawn.completeExceptionally(bug);
            }
        });
        PngFile.write(drawn.join(), order.file());
    }

    private static Image draw(PictureOrder order, Plant plant, Locale language) {
        Look look = new Look(Preferences.first(language).withTheme(order.theme()), _ -> {});
        try (Desk desk = new Desk(plant, look, order.width(), order.height())) {
            desk.show(order.screen());
            Parent root = desk.scene().getRoot();
            for (int pass = 0; pass < PASSES; pass++) {
                root.applyCss();
                root.layout();
            }
            return desk.scene().snapshot(null);
        }
    }
}
