package pullboard.view.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Fills a box with things that have words.
public final class Choices {
    private Choices() {}

    /// @param first chosen now
    public static <T> void fill(ComboBox<T> box, List<T> all, T first, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(all);
        box.setValue(first);
    }
}
