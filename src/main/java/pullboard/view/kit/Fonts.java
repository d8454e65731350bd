package pullboard.view.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/// The bundled type: Inter, with tabular figures, in `pullboard/view/fonts`.
///
/// Style sheets name it `Inter` (regular, and bold by `-fx-font-weight`), `Inter Medium` and `Inter SemiBold`, since
/// JavaFX knows no weights between regular and bold.
public final class Fonts {

    private static final List<String> FILES =
            List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");

    private Fonts() {}

    /// To be called before JavaFX starts. On a Linux machine without a single font JavaFX breaks at the first text;
    /// there
    /// the bundled fonts are laid into a temporary folder that JavaFX then takes for the system's.
    public static void prepare() {
        if (System.getProperty("os.name").equals("Linux") && !hasFonts(systemFolders())) {
            System.setProperty("prism.fontdir", layOut().toString());
        }
    }

    /// Makes the bundled families known to JavaFX; called once, before the first scene.
    public static void load() {
        for (var file : FILES) {
            try (var font = open(file)) {
                if (Font.loadFont(font, 14) == null) {
                    throw new IllegalStateException("JavaFX cannot read the bundled font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean hasFonts(List<Path> folders) {
        return folders.stream().filter(Files::isDirectory).anyMatch(Fonts::hasFont);
    }

    private static List<Path> systemFolders() {
        var home = Path.of(System.getProperty("user.home"));
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"));
    }

    private static boolean hasFont(Path folder) {
        try (var files = Files.find(folder, 8, (file, about) -> isFont(file))) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }

    private static boolean isFont(Path file) {
        var name = file.getFileName().toString();
        return Stream.of(".ttf", ".otf", ".ttc").anyMatch(name::endsWith);
    }

    private static Path layOut() {
        try {
            var folder = Files.createTempDirectory("pullboard-fonts");
            folder.toFile().deleteOnExit();
            for (var file : FILES) {
                var target = folder.resolve(file);
                try (var font = open(file)) {
                    Files.copy(font, target);
                }
                target.toFile().deleteOnExit();
            }
            var index = folder.resolve("logicalfonts.properties");
            try (var out = Files.newBufferedWriter(index)) {
                logicalFonts().store(out, null);
            }
            index.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// JavaFX's own format for machines without fontconfig: which file stands for which logical font.
    private static Properties logicalFonts() {
        var fonts = new Properties();
        for (var family : List.of("sans", "serif", "monospace")) {
            for (var style : List.of("regular", "italic", "bold", "bolditalic")) {
                var weight = style.startsWith("bold") ? "Bold" : "Regular";
                fonts.setProperty(family + "." + style + ".0.font", "Inter " + weight);
                fonts.setProperty(family + "." + style + ".0.file", "Inter-" + weight + ".ttf");
            }
        }
        return fonts;
    }

    private static InputStream open(String file) {
        var font = Fonts.class.getResourceAsStream("/pullboard/view/fonts/" + file);
        if (font == null) {
            throw new IllegalStateException("not in the program: pullboard/view/fonts/" + file);
        }
        return font;
    }
}
