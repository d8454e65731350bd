package pullboard.view.form;

import java.io.IOException;
import java.nio.file.Path;
import pullboard.host.Setting;

/// The PC as the screens know it.
///
/// @param data folder in which the board lies
/// @param documents where files go unless a person says otherwise
/// @param opening shows a folder
/// @param memory what a person chose here
public record Machine(Path data, Path documents, Opening opening, Memory memory) {
    /// No PC in particular: nothing is kept or printed there.
    public static final Machine NONE = new Machine(Path.of("pullboard"), Path.of(""), _ -> {}, Memory.fleeting());

    /// Whether this is a PC on which files may be written.
    public boolean isReal() {
        return !equals(NONE);
    }

    /// What is set, by whomever; empty: nothing.
    public String text(Setting setting) {
        return memory.text(setting.key()).orElse(setting.builtIn());
    }

    public boolean isOn(Setting setting) {
        return text(setting).equalsIgnoreCase("true");
    }

    /// Shows a folder in the system's own file manager; may take its time.
    @FunctionalInterface
    public interface Opening {
        void open(Path folder) throws IOException;
    }
}
