package pullboard.view.print;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words for what a box offers; it cannot be typed into.
final class Says<T> extends StringConverter<T> {
    private final Function<T, String> words;

    private Says(Function<T, String> words) {
        this.words = words;
    }

    static <T> void in(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new Says<>(words));
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("the box cannot be typed into");
    }
}
