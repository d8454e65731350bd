package pullboard.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import pullboard.view.board.GearShop;
import pullboard.view.kit.Fonts;
import pullboard.view.kit.Look;
import pullboard.view.kit.Preferences;
import pullboard.view.kit.Theme;

/// Opens the gear shop in a window, for a look at it: `DeskPreview [light|dark|contrast] [zoom] [language]`.
public final class DeskPreview {
    private DeskPreview() {}

    public static void main(String[] args) throws Exception {
        Fonts.prepare();
        Theme theme = Theme.of(args.length > 0 ? args[0] : "light");
        int zoom = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        Locale language = Locale.of(args.length > 2 ? args[2] : "en");
        Path folder = Files.createTempDirectory("gear-shop");
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Fonts.load();
            try {
                GearShop shop = GearShop.open(folder, Platform::runLater);
                Preferences chosen =
                        Preferences.first(language).withTheme(theme).withZoom(zoom);
                Desk desk = new Desk(shop.plant(), new Look(chosen, _ -> {}), 1366, 768);
                Stage stage = new Stage();
                stage.setScene(desk.scene());
                stage.setTitle("Pullboard");
                desk.show("board");
                stage.setOnHidden(_ -> closed.countDown());
                stage.show();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        closed.await();
        Platform.exit();
    }
}
