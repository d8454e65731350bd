import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A display for the training: on Linux a virtual one of its own where Xvfb is installed, so that no window flashes up
/// on anybody's screen; else the one that is there.
record Display(String name, Process server) implements AutoCloseable {
    static Display open() throws IOException {
        String system = System.getProperty("os.name");
        if (!system.startsWith("Linux")) {
            return new Display("the system's own", null);
        }
        if (!Files.isExecutable(Path.of("/usr/bin/Xvfb"))) {
            String display = System.getenv("DISPLAY");
            return new Display(display == null ? "" : display, null);
        }
        Process server = new ProcessBuilder(
                        "/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = server.inputReader().readLine();
        if (number == null) {
            throw new IOException("the virtual display (Xvfb) did not start");
        }
        return new Display(":" + number.strip(), server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
