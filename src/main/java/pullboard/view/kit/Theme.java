package pullboard.view.kit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The looks there are. Each is a file of values for the same names; `pullboard.css` uses nothing but the names.
public enum Theme {
    LIGHT("primer-light"),
    DARK("primer-dark"),
    /// White on black, text at least 7:1.
    CONTRAST("primer-dark");

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    /// The theme called `word` (`light`, `dark`, `contrast`), or `LIGHT` where it is none of them.
    public static Theme of(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word.toLowerCase(Locale.ROOT))) {
                return theme;
            }
        }
        return LIGHT;
    }

    /// As written in settings and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The style sheet of the controls, compiled: JavaFX parses nothing at the start.
    String base() {
        return resource("/atlantafx/base/theme/" + base + ".bss");
    }

    List<String> sheets() {
        return List.of(
                resource("/pullboard/view/kit/" + word() + ".css"), resource("/pullboard/view/kit/pullboard.css"));
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
