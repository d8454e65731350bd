package pullboard.cli;

import java.util.Locale;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// One language of the command line.
public record Speech(Texts texts, Wording wording) {

    public static Speech of(Locale locale) {
        return new Speech(Texts.of("cli", locale), new Wording(locale));
    }

    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Locale locale() {
        return texts.locale();
    }
}
