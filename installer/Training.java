import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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

    Training(Package build, Path image, Package.Platform platform) {
        this.build = build;
        this.image = image;
        this.platform = platform;
    }

    void run() throws Exception {
        try (Trial trial = new Trial(build, platform.launcher(image), "training")) {
            if (!trial.hasDisplay()) {
                IO.println("No display, no Xvfb: the image stays without a start-up cache.");
                return;
            }
            command(trial, List.of("init", "--sample", "gear-shop"));
            Path cache = trial.folder().resolve("pullboard.aot");
            Process window =
                    trial.start("data", "en", List.of(), Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache));
            awaitDoor(trial, window);
            for (List<String> words : DAY) {
                command(trial, words);
            }
            for (String screen : SCREENS) {
                command(trial, List.of("picture", "--to", screen + ".png", "--screen", screen));
            }
            platform.close(window);
            trial.await(window, "the window");
            keep(trial, cache);
            trial.done();
        }
    }

    private static void command(Trial trial, List<String> words) throws Exception {
        trial.command("data", "en", words);
    }

    private void keep(Trial trial, Path cache) throws Exception {
        if (!Files.exists(cache)) {
            throw new IOException("no start-up cache was made; see " + trial.log());
        }
        Path app = platform.app(image);
        Files.move(cache, app.resolve("pullboard.aot"));
        platform.cached(image);
        build.datedAlike(app);
    }

    /// The window listens as soon as it can be used.
    private static void awaitDoor(Trial trial, Process window) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(trial.folder().resolve("data/owner.sock"))) {
            if (!window.isAlive() || Instant.now().isAfter(end)) {
                throw new IOException("the window did not open; see " + trial.log());
            }
            Thread.sleep(100);
        }
    }
}
