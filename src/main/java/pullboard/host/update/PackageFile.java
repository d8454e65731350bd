package pullboard.host.update;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A package of Pullboard, told by its name: `pullboard_1.2.3_amd64.deb`, `pullboard-1.2.3-1.x86_64.rpm`,
/// `Pullboard-1.2.3.msi`, `pullboard-1.2.3-linux-amd64.tar.gz` ...
///
/// @param kind how the name ends: `deb`, `tar.gz` ...
/// @param rest what stands between version and kind
record PackageFile(Path file, ProgramVersion version, String kind, String rest) {
    private static final Pattern NAME = Pattern.compile(
            "pullboard[-_]([0-9]+(?:\\.[0-9]+){1,3}(?:-(?:alpha|beta|rc)[0-9.]*)?)(.*)\\.(deb|rpm|tar\\.gz|msi|zip|dmg|pkg)");
    private static final List<String> SYSTEMS = List.of("linux", "windows", "mac");
    private static final List<List<String>> PROCESSORS =
            List.of(List.of("amd64", "x86_64", "x64"), List.of("arm64", "aarch64"));

    static Optional<PackageFile> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
        return name.matches()
                ? ProgramVersion.of(name.group(1))
                        .map(version -> new PackageFile(file, version, name.group(3), name.group(2)))
                : Optional.empty();
    }

    /// Whether it is for such a machine.
    boolean suits(Platform platform) {
        boolean otherSystem = SYSTEMS.stream()
                .anyMatch(system -> rest.contains(system) && !platform.system().equals(system));
        boolean otherProcessor = PROCESSORS.stream()
                .filter(names -> names.stream().anyMatch(rest::contains))
                .anyMatch(names -> !names.contains(platform.processor()));
        return platform.kinds().contains(kind) && !otherSystem && !otherProcessor;
    }
}
