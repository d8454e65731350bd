package pullboard.view.form;

import java.io.IOException;
import java.nio.file.Path;

/// The PC as the screens know it.
///
/// @param data folder in which the board lies
/// @param documents where files go unless a person says otherwise
/// @param opening shows a folder
public record Machine(Path data, Path documents, Opening opening) {
    /// No PC in particular.
    public static final Machine NONE = new Machine(Path.of("pullboard"), Path.of(""), _ -> {});

    /// Shows a folder in the system's own file manager; may take its time.
    @FunctionalInterface
    public interface Opening {
        void open(Path folder) throws IOException;
    }
}
