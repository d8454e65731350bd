package pullboard.host;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be set, by a person in *Settings* or for a whole plant in a {@link PlantFile}.
public enum Setting {
    /// The folder of the board. Only a plant file names it: a person's own settings lie in that folder.
    DATA_FOLDER("data.folder", "", ""),
    LANGUAGE("language", "", "en|de"),
    THEME("theme", "", "light|dark|contrast"),
    ZOOM("zoom", "100", "70-200"),
    REDUCE_MOTION("reduce-motion", "", "true|false"),
    TOUCH("touch", "false", "true|false"),
    ASK_COUNTS("ask-counts", "true", "true|false"),
    ODDS("odds", "false", "true|false"),
    OPERATOR("operator", "", ""),
    SCANNER_PREFIX("scanner.prefix", "", ""),
    SCANNER_SUFFIX("scanner.suffix", "", ""),
    SCANNER_SOUND("scanner.sound", "false", "true|false"),
    /// Which screen is shown at the start.
    FIRST_SCREEN("first-screen", "board", ""),
    /// The whole screen, and not closed by accident.
    KIOSK("kiosk", "false", "true|false"),
    /// Where backups are copied to, besides the board's own folder.
    BACKUPS_FOLDER("backups.folder", "", ""),
    /// Where newer versions are looked for.
    UPDATES_FOLDER("updates.folder", "", ""),
    /// The version that is not to be offered again.
    UPDATES_NOT("updates.not", "", "");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final String key;
    private final String builtIn;
    private final String expected;

    /// @param builtIn empty: none, or what the system prefers
    /// @param expected words with bars, a range of whole numbers, or empty for any text
    Setting(String key, String builtIn, String expected) {
        this.key = key;
        this.builtIn = builtIn;
        this.expected = expected;
    }

    /// As it stands in the files.
    public String key() {
        return key;
    }

    /// What holds where nobody sets it; empty: none, or what the system prefers.
    public String builtIn() {
        return builtIn;
    }

    /// What may stand there, for a person: `light, dark, contrast` or `70-200`.
    public String expected() {
        return expected.replace("|", ", ");
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /// Whether the value means something.
    boolean fits(String value) {
        if (expected.contains("|")) {
            String word = this == LANGUAGE ? value.split("[-_]", 2)[0] : value;
            return List.of(expected.split("\\|")).contains(word.toLowerCase(Locale.ROOT));
        }
        if (expected.contains("-")) {
            String[] range = expected.split("-");
            return NUMBER.matcher(value).matches()
                    && Integer.parseInt(value) >= Integer.parseInt(range[0])
                    && Integer.parseInt(value) <= Integer.parseInt(range[1]);
        }
        return !value.isBlank();
    }
}
