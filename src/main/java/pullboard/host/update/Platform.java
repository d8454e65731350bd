package pullboard.host.update;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Which packages a machine takes.
///
/// @param system `linux`, `windows` or `mac`
/// @param processor as in `os.arch`
/// @param kinds ends of names, the best one first
public record Platform(String system, String processor, List<String> kinds) {
    public Platform {
        kinds = List.copyOf(kinds);
    }

    /// The machine that this runs on.
    public static Platform here() {
        boolean dpkg = Files.exists(Path.of("/usr/bin/dpkg"));
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), dpkg ? "deb" : "rpm");
    }

    /// @param linux what its package manager takes, on Linux
    static Platform of(String name, String processor, String linux) {
        String system = name.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new Platform("windows", processor, List.of("msi", "zip"));
        }
        return system.startsWith("mac")
                ? new Platform("mac", processor, List.of("dmg", "pkg"))
                : new Platform("linux", processor, List.of(linux, "tar.gz"));
    }

    /// What whoever administers the machine types to install such a file; empty: open it.
    String command(PackageFile found) {
        return switch (found.kind()) {
            case "deb" -> "sudo apt-get install \"" + found.file() + "\"";
            case "rpm" -> "sudo dnf install \"" + found.file() + "\"";
            case "msi" -> "msiexec /i \"" + found.file() + "\"";
            default -> "";
        };
    }
}
