package pullboard.view.form;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a person chose on this PC, kept from one start to the next under names such as `print.layout`.
///
/// @param read what is kept under a name
/// @param keeping keeps it; waits for the disk
/// @param fixed whether the plant has set it and nobody here can
public record Memory(Function<String, Optional<String>> read, Keeping keeping, Predicate<String> fixed) {
    /// Keeps a value, or takes it away where it is null.
    @FunctionalInterface
    public interface Keeping {
        void put(String name, @Nullable String value) throws IOException;
    }

    /// Forgets all with the program's end.
    public static Memory fleeting() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Memory(
                name -> Optional.ofNullable(values.get(name)),
                (name, value) -> {
                    if (value == null) {
                        values.remove(name);
                    } else {
                        values.put(name, value);
                    }
                },
                _ -> false);
    }

    public Optional<String> text(String name) {
        return read.apply(name);
    }

    /// Whether only the plant's own file can change it.
    public boolean isFixed(String name) {
        return fixed.test(name);
    }

    /// Waits for the disk: not on the JavaFX thread.
    public void keep(String name, @Nullable String value) throws IOException {
        keeping.put(name, value);
    }
}
