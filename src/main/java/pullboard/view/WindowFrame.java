package pullboard.view;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import pullboard.control.Subscription;
import pullboard.view.kit.Look;
import pullboard.view.kit.Services;
import pullboard.view.kit.WindowPlace;

/// The window without what is in it: where it stood last, its title and icon. It can be shown before there is a board.
final class WindowFrame {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 256);
    /// What a window's frame and title may take.
    private static final double MARGIN = 80;

    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

    private final Stage stage = new Stage();
    private final Scene scene;
    private final Look look;
    private final Subscription dress;
    private WindowPlace place = new WindowPlace(0, 0, WIDTH, HEIGHT, false);

    /// @param first what is seen in it first
    WindowFrame(Look look, Parent first) {
        this.look = look;
        scene = new Scene(first, WIDTH, HEIGHT);
        dress = look.dress(scene);
    }

    /// The program's icon in all sizes; on any thread but the screen's, since it reads files.
    static List<Image> icons() {
        return ICONS.stream().map(size -> new Image(icon(size))).toList();
    }

    private static String icon(int size) {
        String file = "icon/board-" + size + ".png";
        return Objects.requireNonNull(WindowFrame.class.getResource(file), file).toExternalForm();
    }

    Scene scene() {
        return scene;
    }

    /// Shows the window.
    ///
    /// @param kiosk whether it fills the screen
    /// @param closed told when a person has closed it
    void show(boolean kiosk, Runnable closed) {
        stage.setTitle("Pullboard");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        place();
        stage.setOnHidden(_ -> {
            look.choose(p -> p.withPlace(newest()));
            dress.close();
            closed.run();
        });
        if (kiosk) {
            Kiosk.fill(stage);
        }
        stage.show();
        stage.xProperty().subscribe(_ -> notePlace());
        stage.yProperty().subscribe(_ -> notePlace());
        stage.widthProperty().subscribe(_ -> notePlace());
        stage.heightProperty().subscribe(_ -> notePlace());
    }

    /// From now on a kiosk's window is not closed by accident.
    void guard(Services services) {
        Kiosk.guard(stage, services);
    }

    void wear(List<Image> icons) {
        stage.getIcons().setAll(icons);
    }

    void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    void close() {
        stage.close();
    }

    private void place() {
        WindowPlace last = look.now().place();
        if (last == null) {
            placeFirst(Screen.getPrimary().getVisualBounds());
            return;
        }
        place = last.on(
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /// On a small screen the window would stick out of it by its frame.
    private void placeFirst(Rectangle2D screen) {
        if (screen.getWidth() >= WIDTH + MARGIN && screen.getHeight() >= HEIGHT + MARGIN) {
            stage.centerOnScreen();
            return;
        }
        double width = Math.min(WIDTH, screen.getWidth() - MARGIN);
        double height = Math.min(HEIGHT, screen.getHeight() - MARGIN);
        place = new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                true);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(true);
    }

    /// A maximised window remembers where it stood before.
    private void notePlace() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen() && stage.getWidth() > 0) {
            place = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    private WindowPlace newest() {
        return new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized());
    }
}
