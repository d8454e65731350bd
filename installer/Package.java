import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Builds Pullboard's packages for the platform it runs on: `mvn -Pinstaller`. Here is what all platforms share: the
/// trimmed Java runtime, the order of the steps, and the running of tools. `Linux`, `Windows` and `Mac` lay out
/// the program's folder ("image") and make packages of it. Everything goes to `target/installer`; nothing is fetched.
///
/// Arguments: the project's folder, the version, the moment that all files are dated with (ISO-8601), and where only
/// the image is wanted, `--image-only`.
final class Package {
    final Path root;
    final String version;
    final Instant date;
    final Path out;
    private final Path jdk = Path.of(System.getProperty("java.home"));

    private Package(Path root, String version, Instant date) {
        this.root = root;
        this.version = version;
        this.date = date;
        this.out = root.resolve("target/installer");
    }

    public static void main(String[] args) throws Exception {
        Package build = new Package(Path.of(args[0]).toAbsolutePath().normalize(), args[1], Instant.parse(args[2]));
        Platform platform = platform(System.getProperty("os.name"));
        delete(build.out);
        Path runtime = build.runtime(platform);
        Path image = platform.image(build, runtime, Files.createDirectories(build.out.resolve("image")));
        build.datedAlike(image);
        new Training(build, image, platform).run();
        new Manual(build, image, platform).run();
        build.say("image", image, size(image));
        if (!List.of(args).contains("--image-only")) {
            platform.packages(build, image);
        }
    }

    /// What differs between platforms.
    interface Platform {
        /// The word in the names of JavaFX's jars.
        String name();

        /// Lays out the program's folder, which runs wherever it is put, below `folder`; without the start-up cache.
        Path image(Package build, Path runtime, Path folder) throws Exception;

        /// Where the image keeps the program's jars; the start-up cache `pullboard.aot` goes there, too.
        Path app(Path image);

        /// The program that takes commands.
        Path launcher(Path image);

        /// Ends an open window in an orderly way.
        default void close(Process window) throws IOException {
            window.destroy();
        }

        /// The start-up cache was put into the image.
        default void cached(Path image) throws Exception {}

        /// Makes packages of a finished image.
        void packages(Package build, Path image) throws Exception;
    }

    private static Platform platform(String system) {
        if (system.startsWith("Windows")) {
            return new Windows();
        }
        return system.startsWith("Mac") ? new Mac() : new Linux();
    }

    /// Java with the modules that are needed and JavaFX among them. JavaFX comes as jars with native libraries inside;
    /// as modules of the runtime these are never unpacked into a user's folder.
    private Path runtime(Platform platform) throws Exception {
        Path modules = Files.createDirectories(out.resolve("modules"));
        for (Path jar : files(root.resolve("target/app/lib"))) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-") && name.contains("-" + platform.name())) {
                module(jar, modules);
            }
        }
        Path runtime = out.resolve("runtime");
        tool("jlink", "--module-path", modules.toString(), "--output", runtime.toString(), "@" + options("runtime"));
        for (Path command : files(runtime.resolve("bin"))) {
            if (command.getFileName().toString().matches("(keytool|jrunscript)(\\.exe)?")) {
                Files.delete(command);
            }
        }
        delete(modules);
        return runtime;
    }

    private void module(Path jar, Path modules) throws Exception {
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
        Path classes = Files.createDirectories(modules.resolve(name + "/classes"));
        Path natives = Files.createDirectories(modules.resolve(name + "/natives"));
        runIn(classes, jdkTool("jar"), "--extract", "--file", jar.toString());
        for (Path file : files(classes)) {
            if (file.toString().matches(".*\\.(so|dll|dylib)")) {
                Files.move(file, natives.resolve(file.getFileName()));
            }
        }
        tool("jmod", "create", "--class-path", classes.toString(), "--libs", natives.toString(), "--date",
                date.toString(), modules.resolve(name + ".jmod").toString());
        delete(modules.resolve(name));
    }

    /// Puts the program's own jars into a folder, as the manifest of the first one names the others.
    void copyJars(Path app) throws IOException {
        Files.createDirectories(app.resolve("lib"));
        Files.copy(root.resolve("target/app/pullboard.jar"), app.resolve("pullboard.jar"));
        for (Path jar : files(root.resolve("target/app/lib"))) {
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                Files.copy(jar, app.resolve("lib").resolve(jar.getFileName()));
            }
        }
    }

    /// The options in a file of `installer/options`, one a line.
    List<String> optionLines(String name) throws IOException {
        return Files.readAllLines(root.resolve("installer/options/" + name + ".options")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /// A file of options for a tool, with the project's folder filled in.
    Path options(String name) throws IOException {
        String text = Files.readString(root.resolve("installer/options/" + name + ".options"));
        return Files.writeString(
                out.resolve(name + ".options"), text.replace("ROOT", root.toString().replace('\\', '/')));
    }

    /// A text of `installer/` with words filled in.
    String template(String file, String... wordsAndValues) throws IOException {
        String text = Files.readString(root.resolve("installer").resolve(file));
        for (int i = 0; i < wordsAndValues.length; i += 2) {
            text = text.replace(wordsAndValues[i], wordsAndValues[i + 1]);
        }
        return text;
    }

    /// Runs a tool of the JDK.
    void tool(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(jdkTool(name)));
        command.addAll(List.of(arguments));
        runIn(root, command.toArray(String[]::new));
    }

    private String jdkTool(String name) {
        return jdk.resolve("bin").resolve(name).toString();
    }

    /// Runs a program that must succeed; what it said.
    String runIn(Path folder, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("SOURCE_DATE_EPOCH", String.valueOf(date.getEpochSecond()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + said);
        }
        return said;
    }

    /// Gives everything below a folder the one date and plain permissions, so that the same source makes the same
    /// package; the start-up cache asks for the jars' dates, too.
    void datedAlike(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        for (Path path : walk(folder)) {
            if (Files.isSymbolicLink(path)) {
                continue;
            }
            if (posix) {
                boolean open = Files.isDirectory(path) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
            Files.setLastModifiedTime(path, FileTime.from(date));
        }
    }

    /// One line about something that was made.
    void say(String what, Path file, long bytes) {
        IO.println(String.format(Locale.ROOT, "%-14s %6.1f MB  %s", what, bytes / 1e6, root.relativize(file)));
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// Everything in a folder and itself, what lies deeper first.
    static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    static long size(Path folder) throws IOException {
        return walk(folder).stream().filter(Files::isRegularFile).mapToLong(Package::length).sum();
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : walk(folder)) {
                Files.delete(path);
            }
        }
    }
}
