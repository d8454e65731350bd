import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Gives the image its start-up cache: a working day is played on the image itself, with an open window, and what the
/// Java machine has learnt in it (classes read, linked and measured) is kept in the image. Without a display the image
/// stays without; it then only starts more slowly.
final class Training {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<List<String>> DAY = List.of(
            List.of("status", "--json"),
            List.of("add", "TRAIN-1", "--part", "Gear", "--quantity", "10"),
            List.of("undo"),
            List.of("redo"),
            List.of("status"),
            List.of("tickets", "--all", "--to", "tickets.pdf"),
            List.of("export", "movements", "--to", "movements.csv"),
            List.of("export", "stations", "--to", "stations.xlsx"),
            List.of("backup", "--to", "backup.zip"));
    private static final List<String> SCREENS = List.of("board", "orders", "loops", "flow", "tickets", "files");

    private final Package build;
    private final Path image;
    private final Package.Platform platform;
    private final Path folder;

    Training(Package build, Path image, Package.Platform platform) {
        this.build = build;
        this.image = image;
        this.platform = platform;
        this.folder = build.out.resolve("training");
    }

    void run() throws Exception {
        Files.createDirectories(folder);
        try (Display display = Display.open()) {
            if (display.name().isEmpty()) {
                IO.println("No display, no Xvfb: the image stays without a start-up cache.");
                return;
            }
            command(display, List.of("init", "--sample", "gear-shop"));
            Path cache = folder.resolve("pullboard.aot");
            Process window = start(display, List.of(), Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache));
            awaitDoor(window);
            for (List<String> words : DAY) {
                command(display, words);
            }
            for (String screen : SCREENS) {
                command(display, List.of("picture", "--to", screen + ".png", "--screen", screen));
            }
            platform.close(window);
            await(window, "the window");
            keep(cache);
        }
        Package.delete(folder);
    }

    private void keep(Path cache) throws Exception {
        if (!Files.exists(cache)) {
            throw new IOException("no start-up cache was made; see " + folder.resolve("log.txt"));
        }
        Path app = platform.app(image);
        Files.move(cache, app.resolve("pullboard.aot"));
        platform.cached(image);
        build.datedAlike(app);
    }

    /// The window listens as soon as it can be used.
    private void awaitDoor(Process window) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(folder.resolve("data/owner.sock"))) {
            if (!window.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("the window did not open; see " + folder.resolve("log.txt"));
            }
            Thread.sleep(100);
        }
    }

    private void command(Display display, List<String> words) throws Exception {
        await(start(display, words, Map.of()), String.join(" ", words));
    }

    private void await(Process process, String what) throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(what + " did not end in time; see " + folder.resolve("log.txt"));
        }
    }

    private Process start(Display display, List<String> words, Map<String, String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                platform.launcher(image).toString(), "--data", folder.resolve("data").toString(), "--lang", "en"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()));
        builder.environment().putAll(more);
        builder.environment().put("DISPLAY", display.name());
        return builder.start();
    }
}
