package pullboard.host;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folder that holds a board with everything that belongs to it.
public record DataFolder(Path path) {
    /// Names the folder where no option does.
    public static final String VARIABLE = "PULLBOARD_DATA";

    /// Which folder is meant: the option, else the environment, else the plant file, else the platform's place for a
    /// user's data.
    ///
    /// @param option the folder named on the command line, or null
    /// @param system the system's name as in `os.name`
    /// @param home the user's home folder
    public static DataFolder choose(
            @Nullable String option, Map<String, String> environment, PlantFile plant, String system, Path home) {
        String named = option != null ? option : environment.getOrDefault(VARIABLE, "");
        if (named.isBlank()) {
            named = plant.text(Setting.DATA_FOLDER).orElse("");
        }
        Path path = named.isBlank()
                ? standard(environment, system, home)
                : home.getFileSystem().getPath(named);
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    private static Path standard(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Pullboard");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Pullboard");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("pullboard");
    }

    /// Makes the folder where it is missing, and sees that it can be written.
    public void prepare() throws FolderTrouble {
        try {
            Permissions.createFolders(path);
        } catch (FileAlreadyExistsException e) {
            throw new FolderTrouble(FolderTrouble.Kind.NOT_A_FOLDER, path, e);
        } catch (IOException e) {
            FolderTrouble.Kind kind =
                    fileOnTheWay() ? FolderTrouble.Kind.NOT_A_FOLDER : FolderTrouble.Kind.CANNOT_CREATE;
            throw new FolderTrouble(kind, path, e);
        }
        if (!Files.isWritable(path)) {
            throw new FolderTrouble(FolderTrouble.Kind.NOT_WRITABLE, path);
        }
    }

    private boolean fileOnTheWay() {
        for (Path step = path; step != null; step = step.getParent()) {
            if (Files.isRegularFile(step)) {
                return true;
            }
        }
        return false;
    }

    public Path settings() {
        return path.resolve("settings.properties");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path backups() {
        return path.resolve("backups");
    }
}
