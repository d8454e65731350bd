import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The image's own program, run under a display in a folder that is taken away afterwards; what it says is kept in
/// `log.txt` there while something is wrong.
final class Trial implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path launcher;
    private final Path folder;
    private final Display display;

    /// @param name of the folder, below `target/installer`
    Trial(Package build, Path launcher, String name) throws IOException {
        this.launcher = launcher;
        folder = Files.createDirectories(build.out.resolve(name));
        display = Display.open();
    }

    /// Without one no window can be opened.
    boolean hasDisplay() {
        return !display.name().isEmpty();
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("log.txt");
    }

    /// Starts the program; a plant's settings on the building machine do not count.
    ///
    /// @param data name of the board's folder, in the trial's
    /// @param more for its environment
    Process start(String data, String language, List<String> words, Map<String, String> more) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(launcher.toString(), "--data", folder.resolve(data).toString(), "--lang", language));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(more);
        builder.environment().put("DISPLAY", display.name());
        builder.environment().put("PULLBOARD_PLANT", "");
        return builder.start();
    }

    /// Does a command that must succeed.
    void command(String data, String language, List<String> words) throws Exception {
        Process process = start(data, language, words, Map.of());
        await(process, String.join(" ", words));
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", words) + " failed: " + Files.readString(log()));
        }
    }

    void await(Process process, String what) throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(what + " did not end in time; see " + log());
        }
    }

    /// All went well: nothing of it is kept.
    void done() throws IOException {
        Package.delete(folder);
    }

    @Override
    public void close() {
        display.close();
    }
}
