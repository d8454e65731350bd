package pullboard.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which language is spoken: the option, else the setting, else the system's; English where none of them is known.
public final class Language {
    /// Key in the settings.
    public static final String KEY = "language";

    private Language() {}

    /// @param wishes language tags such as `de` or `de-AT`, the first that is spoken counts; null: none named
    public static Locale choose(@Nullable String... wishes) {
        for (String wish : wishes) {
            Optional<Locale> locale = spoken(wish);
            if (locale.isPresent()) {
                return locale.get();
            }
        }
        return Texts.LANGUAGES.getFirst();
    }

    /// The locale of a language tag, if it is spoken.
    public static Optional<Locale> spoken(@Nullable String tag) {
        Locale locale = Locale.forLanguageTag(tag == null ? "" : tag.strip().replace('_', '-'));
        boolean known =
                Texts.LANGUAGES.stream().anyMatch(each -> each.getLanguage().equals(locale.getLanguage()));
        return known ? Optional.of(locale) : Optional.empty();
    }
}
