import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Puts the short manual into the image, in each language with pictures of a sample plant in that language. The image
/// draws them itself, so they always show the program that is packaged. Without a display there is no manual, and the
/// program shows no button for it.
final class Manual {
    private static final long PATIENCE_SECONDS = 300;

    private final Package build;
    private final Path image;
    private final Package.Platform platform;
    private final Path folder;

    Manual(Package build, Path image, Package.Platform platform) {
        this.build = build;
        this.image = image;
        this.platform = platform;
        this.folder = build.out.resolve("manual");
    }

    void run() throws Exception {
        Files.createDirectories(folder);
        Path app = platform.app(image);
        try (Display display = Display.open()) {
            if (display.name().isEmpty()) {
                IO.println("No display, no Xvfb: the image stays without a manual.");
                return;
            }
            for (String language : List.of("en", "de")) {
                command(display, language, "init", "--sample", "assembly-plant");
                command(display, language, "manual", "--to", app.resolve("manual").toString());
            }
        }
        build.datedAlike(app);
        Package.delete(folder);
    }

    private void command(Display display, String language, String... words) throws Exception {
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                platform.launcher(image).toString(), "--data", folder.resolve(language).toString(),
                "--lang", language));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("PULLBOARD_PLANT", "");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", words) + " did not end in time; see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + " failed: " + Files.readString(log));
        }
    }
}
