package pullboard.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one room in one language. Patterns are those of {@link MessageFormat}: `{0}`, and `''` for an
/// apostrophe.
public final class Texts {
    /// What Pullboard speaks; the first is spoken where a language is not known.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// @param room name of the bundle file, for example `cli`
    public static Texts of(String room, Locale wished) {
        Locale locale = spoken(wished);
        ResourceBundle bundle = ResourceBundle.getBundle(
                "pullboard.text." + room,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale);
    }

    /// The language that is spoken to whoever wishes `wished`; the region is kept for numbers and dates.
    public static Locale spoken(Locale wished) {
        boolean known =
                LANGUAGES.stream().anyMatch(known1 -> known1.getLanguage().equals(wished.getLanguage()));
        return known ? wished : LANGUAGES.getFirst();
    }

    /// The text of `key` with `arguments` filled in; numbers in the language's own way.
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public Locale locale() {
        return locale;
    }

    /// For FXML, whose `%key` texts take no arguments.
    public ResourceBundle bundle() {
        return bundle;
    }
}
