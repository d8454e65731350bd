package pullboard.view.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import pullboard.text.Texts;

/// Loads screens: `pullboard.view.board.BoardController` has its shape in `pullboard/view/board/BoardView.fxml` and
/// its
/// words in the bundle `view-board`. Controllers come from one map; one that is not listed fails.
public final class Screens {
    private final Map<Class<?>, Supplier<?>> controllers;

    public Screens(Map<Class<?>, Supplier<?>> controllers) {
        this.controllers = Map.copyOf(controllers);
    }

    /// A screen and its nodes.
    public record Loaded<T>(Parent root, T controller) {}

    /// Makes a new controller and its nodes.
    public <T> Loaded<T> load(Class<T> controller, Locale language) {
        FXMLLoader loader = new FXMLLoader(
                shape(controller), Texts.of(room(controller), language).bundle());
        loader.setControllerFactory(this::make);
        try {
            Parent root = loader.load();
            return new Loaded<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load " + controller.getName(), e);
        }
    }

    /// All that can be loaded, for the test that loads them all.
    public Iterable<Class<?>> all() {
        return controllers.keySet();
    }

    private Object make(Class<?> controller) {
        Supplier<?> known = controllers.get(controller);
        if (known == null) {
            throw new IllegalArgumentException("not listed among the screens: " + controller.getName());
        }
        return known.get();
    }

    private static URL shape(Class<?> controller) {
        UnaryOperator<String> view = name -> name.replaceAll("Controller$", "View") + ".fxml";
        String file = view.apply(controller.getSimpleName());
        URL found = controller.getResource(file);
        if (found == null) {
            throw new IllegalArgumentException("no " + file + " beside " + controller.getName());
        }
        return found;
    }

    private static String room(Class<?> controller) {
        String room = controller.getPackageName();
        return "view-" + room.substring(room.lastIndexOf('.') + 1);
    }
}
