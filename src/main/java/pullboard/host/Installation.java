package pullboard.host;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program itself lies.
///
/// @param folders that of its jar and the one above, then the same of its launcher; what is not known is missing
public record Installation(List<Path> folders) {
    public Installation {
        folders = List.copyOf(folders);
    }

    /// Of the program that runs.
    public static Installation here() {
        return of(System.getProperty("java.class.path", ""), System.getProperty("jpackage.app-path"));
    }

    /// @param classPath begins with the program's jar, if it was installed
    /// @param launcher the program that a package starts, or null
    static Installation of(String classPath, @Nullable String launcher) {
        List<Path> folders = new ArrayList<>();
        Path jar = Path.of(classPath.split(File.pathSeparator, 2)[0])
                .toAbsolutePath()
                .normalize();
        if (Files.isRegularFile(jar)) {
            above(jar, folders);
        }
        if (launcher != null) {
            above(Path.of(launcher), folders);
        }
        return new Installation(folders);
    }

    private static void above(Path file, List<Path> folders) {
        Path folder = file.getParent();
        if (folder != null) {
            folders.add(folder);
            Optional.ofNullable(folder.getParent()).ifPresent(folders::add);
        }
    }

    /// A file that was installed with the program.
    public Optional<Path> find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }
}
