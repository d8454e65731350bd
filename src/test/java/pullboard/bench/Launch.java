package pullboard.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import pullboard.screen.Display;

/// How the program and an empty window are started as processes: both as packages, with the same runtime, options and
/// launcher and a start-up cache of its own each, or both from the class path where no package was built.
///
/// @param name for the report
/// @param board without the data folder
record Launch(String name, List<String> board, List<String> empty) {
    private static final Path IMAGE = Path.of("target/installer/image/Pullboard");

    /// @param work a folder of our own
    static Launch find(Path work, Display display) throws IOException, InterruptedException {
        Path image = IMAGE.toAbsolutePath();
        Path launcher = image.resolve("bin/pullboard");
        return Files.isExecutable(launcher)
                ? new Launch("package", List.of(launcher.toString()), List.of(packaged(image, work, display)))
                : new Launch(
                        "class path, no package was built", line("pullboard.App"), line(EmptyWindow.class.getName()));
    }

    private static List<String> line(String main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                main);
    }

    /// Lays out an empty window as the image is laid out, and trains its start-up cache.
    private static String packaged(Path image, Path work, Display display) throws IOException, InterruptedException {
        Path app = Files.createDirectories(work.resolve("empty/app"));
        Path bin = Files.createDirectories(work.resolve("empty/bin"));
        Files.createSymbolicLink(work.resolve("empty/runtime"), image.resolve("runtime"));
        Path launcher = Files.copy(
                image.resolve("bin/pullboard"),
                bin.resolve("pullboard"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        jar(app.resolve("pullboard.jar"));
        Path cache = app.resolve("trained.aot");
        ProcessBuilder training = display.lend(new ProcessBuilder(launcher.toString()));
        training.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache);
        Process process = quiet(training).start();
        process.waitFor(5, TimeUnit.SECONDS);
        process.destroy();
        process.waitFor();
        if (Files.exists(image.resolve("app/pullboard.aot"))) {
            Files.move(cache, app.resolve("pullboard.aot"));
        }
        return launcher.toString();
    }

    private static void jar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EmptyWindow.class.getName());
        String file = EmptyWindow.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                var code = EmptyWindow.class.getResourceAsStream("/" + file)) {
            entries.putNextEntry(new JarEntry(file));
            entries.write(code.readAllBytes());
            entries.closeEntry();
        }
    }

    /// The board in a folder.
    ProcessBuilder board(Path data) {
        List<String> line = new ArrayList<>(board);
        line.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return program(line);
    }

    ProcessBuilder window() {
        return program(empty);
    }

    private static ProcessBuilder program(List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return quiet(Display.current().lend(builder));
    }

    private static ProcessBuilder quiet(ProcessBuilder builder) {
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
