package pullboard.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// A folder in the system's own file manager.
public final class FolderWindow {
    private FolderWindow() {}

    /// Opens a folder in it and does not wait for it to be closed.
    ///
    /// @throws IOException there is none, or it could not be started
    public static void show(Path folder) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name")), folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The program that opens a folder on this system.
    static String command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin")
                ? "explorer.exe"
                : name.contains("mac") ? "open" : "xdg-open";
    }
}
