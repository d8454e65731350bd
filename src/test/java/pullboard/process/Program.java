package pullboard.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The program as a process of its own.
final class Program implements AutoCloseable {
    private final Process process;
    private final CompletableFuture<String> out;
    private final CompletableFuture<String> err;

    private Program(Process process) {
        this.process = process;
        this.out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        this.err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
    }

    /// What a process left.
    record Ended(int exit, String out, String err) {}

    static Program command(Path data, String... words) throws IOException {
        return start(List.of("pullboard.App"), data, words);
    }

    /// @param java options of the virtual machine and the main class
    static Program start(List<String> java, Path data, String... words) throws IOException {
        return new Program(process(java, data, words).start());
    }

    static ProcessBuilder process(List<String> java, Path data, String... words) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        line.addAll(java);
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(data.getParent().toFile());
        builder.environment().put("PULLBOARD_DATA", data.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder;
    }

    Ended end() throws InterruptedException {
        int exit = process.waitFor();
        return new Ended(exit, out.join(), err.join());
    }

    Process process() {
        return process;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
