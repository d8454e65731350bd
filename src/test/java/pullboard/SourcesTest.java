package pullboard;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.Sources.MAIN;
import static pullboard.Sources.RESOURCES;
import static pullboard.Sources.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the source files themselves promise.
class SourcesTest {

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_METHOD = 40;
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern BARE_TEXT = Pattern.compile(
            "\\b(text|promptText|accessibleText|accessibleHelp|title)=\"(?!%|English\"|Deutsch\")[^\"]*\\p{L}[^\"]*\"");

    @Test
    void noFileIsLongerThanAReaderHolds() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : files(Path.of("src"), ".java")) {
            var lines = Files.readAllLines(file).size();
            if (lines > LONGEST_CLASS) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        var tooLong = Sources.read().methods().stream()
                .filter(method -> method.lines() > LONGEST_METHOD)
                .toList();

        assertThat(tooLong).isEmpty();
    }

    /// JavaFX draws sixty times a second while an animation runs, though nothing moves; the view's ticks do not. The
    /// pane
    /// of the opening is gone soon.
    @Test
    void noAnimationGoesOnForEver() throws IOException {
        var restless = new ArrayList<Path>();
        for (var file : files(MAIN, ".java")) {
            if (Files.readString(file).contains("INDEFINITE") && !file.endsWith("OpeningPane.java")) {
                restless.add(file);
            }
        }

        assertThat(restless).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndKnowsNoNulls() throws IOException {
        var silent = new ArrayList<String>();
        for (var folder :
                files(MAIN, ".java").stream().map(Path::getParent).distinct().toList()) {
            var about = folder.resolve("package-info.java");
            if (!Files.exists(about)) {
                silent.add(folder + ": no package-info.java");
                continue;
            }
            var text = Files.readString(about);
            if (!text.contains("@NullMarked")
                    || text.lines().filter(line -> line.startsWith("///")).count() < 3) {
                silent.add(about + ": three sentences and @NullMarked");
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void everyScreenShapeHasItsControllerBesideIt() throws IOException {
        var alone = new ArrayList<String>();
        for (var fxml : files(RESOURCES, "View.fxml")) {
            var beside = RESOURCES.relativize(fxml).toString().replaceFirst("View\\.fxml$", "Controller");
            var named = CONTROLLER.matcher(Files.readString(fxml));
            if (!named.find()
                    || !named.group(1)
                            .equals(beside.replace(fxml.getFileSystem().getSeparator(), "."))) {
                alone.add(fxml + ": fx:controller should be " + beside);
            } else if (!Files.exists(MAIN.resolve(beside + ".java"))) {
                alone.add(fxml + ": no " + beside + ".java");
            }
        }

        assertThat(alone).isEmpty();
    }

    /// A language is called what its speakers call it, in every language.
    @Test
    void aScreenShapeHoldsNoWordsOfItsOwn() throws IOException {
        var spoken = new ArrayList<String>();
        for (var fxml : files(RESOURCES, ".fxml")) {
            BARE_TEXT
                    .matcher(Files.readString(fxml))
                    .results()
                    .forEach(found -> spoken.add(fxml + ": " + found.group()));
        }

        assertThat(spoken).as("texts belong into bundles: text=\"%key\"").isEmpty();
    }
}
