import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The licences of everything in an image: the list of parts with their versions, one text for each kind, and what the
/// parts say themselves. A part that `installer/licences/parts.txt` does not know stops the build.
final class Licences {
    private final Path root;
    private final Path folder;
    private final List<Part> known;
    private final List<String> lines = new ArrayList<>();

    private record Part(String begins, String name, String licence, String owner) {
        static Part of(String line) {
            String[] cells = line.split(" \\| ");
            return new Part(cells[0], cells[1], cells[2], cells[3]);
        }

        String line(String version) {
            return name + (version.isEmpty() ? "" : " " + version) + ": " + licence + ", " + owner;
        }
    }

    /// @param folder where the licences go
    Licences(Path root, Path folder) throws IOException {
        this.root = root;
        this.folder = folder;
        known = Files.readAllLines(root.resolve("installer/licences/parts.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Part::of)
                .toList();
    }

    /// @param runtime its `legal` folder has what OpenJDK says about its own parts
    void write(Path runtime) throws IOException {
        Files.createDirectories(folder);
        lines.add("Pullboard: Apache-2.0. It contains:");
        lines.add("");
        known.stream().filter(part -> part.begins().equals("runtime")).forEach(part -> lines.add(part.line("")));
        for (Path jar : Package.files(root.resolve("target/app/lib"))) {
            add(jar);
        }
        known.stream().filter(part -> part.begins().equals("inside")).forEach(part -> lines.add(part.line("")));
        lines.add("");
        lines.add("The texts lie beside this list; those of OpenJDK's own parts in runtime/legal.");
        Files.write(folder.resolve("PARTS.txt"), lines);
        Files.copy(root.resolve("LICENSE"), folder.resolve("Apache-2.0.txt"));
        Files.copy(root.resolve("installer/licences/MIT.txt"), folder.resolve("MIT.txt"));
        Files.copy(root.resolve("installer/licences/MPL-2.0.txt"), folder.resolve("MPL-2.0.txt"));
        Files.copy(root.resolve("src/main/resources/pullboard/view/fonts/OFL.txt"), folder.resolve("OFL-1.1.txt"));
        Files.copy(
                root.resolve("src/main/resources/pullboard/paper/fonts/OFL.txt"),
                folder.resolve("OFL-1.1 of the Noto fonts.txt"));
        Path legal = runtime.resolve("legal/java.base");
        Files.writeString(
                folder.resolve("GPL-2.0-with-classpath-exception.txt"),
                Files.readString(legal.resolve("LICENSE")) + Files.readString(legal.resolve("ASSEMBLY_EXCEPTION")));
        for (Part part : known) {
            if (!Files.exists(folder.resolve(part.licence() + ".txt"))) {
                throw new IllegalStateException("no text of the licence " + part.licence() + " of " + part.name());
            }
        }
    }

    private void add(Path jar) throws IOException {
        String file = jar.getFileName().toString();
        Part part = known.stream()
                .filter(one -> file.startsWith(one.begins()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "installer/licences/parts.txt does not name " + file + ": add it with its licence"));
        String version = file.replaceFirst(".*-([0-9][0-9.]*)\\.jar", "$1");
        if (part.begins().equals("javafx-") && !file.matches("javafx-base-[0-9.]+\\.jar")) {
            return;
        }
        lines.add(part.line(version));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().matches("META-INF/(LICENSE|NOTICE)(\\.txt)?")) {
                    Path own = Files.createDirectories(folder.resolve("parts").resolve(file.replace(".jar", "")));
                    Files.write(
                            own.resolve(entry.getName().substring("META-INF/".length())),
                            zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }
}
