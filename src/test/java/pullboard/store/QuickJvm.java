package pullboard.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Starts [MovingBoard] in processes of its own, with an archive of loaded classes from a training run: such an
/// archive halves the start, and needs jars instead of folders of classes.
final class QuickJvm {
    private static final List<String> ROOMS =
            List.of("pullboard/board", "pullboard/store", "pullboard/version.properties");
    private static final int TRAINING_MOVES = 30;

    private final Path folder;
    private final String classPath;

    /// Trains in this folder.
    QuickJvm(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.classPath = jars();
        train();
    }

    Path errors() {
        return folder.resolve("errors.txt");
    }

    Process start(Path board, long seed) throws IOException {
        return start("-XX:SharedArchiveFile=" + archive(), board, seed);
    }

    private Process start(String option, Path board, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-Xlog:disable",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        classPath,
                        MovingBoard.class.getName(),
                        board.toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()))
                .start();
    }

    private void train() throws IOException, InterruptedException {
        Process process = start("-XX:ArchiveClassesAtExit=" + archive(), folder.resolve("training"), 0);
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            for (int i = 0; i < TRAINING_MOVES; i++) {
                said.readLine();
            }
            process.toHandle().destroy();
            said.lines().forEach(_ -> {});
            process.waitFor();
        }
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private String jars() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part))) {
                Path jar = folder.resolve("classes" + parts.size() + ".jar");
                pack(Path.of(part), jar);
                parts.add(jar.toString());
            } else {
                parts.add(part);
            }
        }
        return String.join(File.pathSeparator, parts);
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String room : ROOMS) {
                if (Files.exists(classes.resolve(room))) {
                    pack(classes, room, out);
                }
            }
        }
    }

    private static void pack(Path classes, String room, JarOutputStream out) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(room))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }
}
