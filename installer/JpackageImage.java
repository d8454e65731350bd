import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The program's folder as jpackage makes it on Windows and macOS, where its starters are the ones that the system's
/// menus, task bars and signatures expect.
final class JpackageImage {
    private JpackageImage() {}

    /// @param own the file of options that only this platform has
    static Path make(Package build, Path runtime, Path folder, String own, String version) throws Exception {
        Path input = build.out.resolve("input");
        build.copyJars(input);
        build.datedAlike(input);
        List<String> command = new ArrayList<>(List.of(
                "@" + build.options("image"), "@" + build.options(own), "--app-version", version, "--input",
                input.toString(), "--runtime-image", runtime.toString(), "--dest", folder.toString()));
        for (String option : build.optionLines("java")) {
            command.addAll(List.of("--java-options", option));
        }
        build.tool("jpackage", command.toArray(String[]::new));
        Package.delete(input);
        Package.delete(runtime);
        return Package.files(folder).getFirst();
    }

    /// Tells the starters of the start-up cache.
    static void useCache(Path app) throws IOException {
        for (Path file : Package.files(app)) {
            if (file.toString().endsWith(".cfg")) {
                Files.writeString(
                        file, "java-options=-XX:AOTCache=$APPDIR/pullboard.aot\n", StandardOpenOption.APPEND);
            }
        }
    }
}
