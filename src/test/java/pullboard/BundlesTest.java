package pullboard;

import static org.assertj.core.api.Assertions.assertThat;
import static pullboard.Sources.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every text is there in every language, is used, and can be filled in.
class BundlesTest {

    private static final Path TEXTS = Path.of("src/main/resources/pullboard/text");
    private static final List<String> LANGUAGES = List.of("de");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");

    @Test
    void everyLanguageSaysEverything() throws IOException {
        var differences = new ArrayList<String>();
        for (var bundle : bundles()) {
            var keys = read(bundle).stringPropertyNames();
            for (var language : LANGUAGES) {
                var other = read(translated(bundle, language)).stringPropertyNames();
                without(keys, other).forEach(key -> differences.add(bundle + ": no " + language + " for " + key));
                without(other, keys).forEach(key -> differences.add(bundle + ": only in " + language + ": " + key));
            }
        }

        assertThat(differences).isEmpty();
    }

    /// A key counts as used where it stands as a whole, where a literal that ends in a dot begins it, or where one
    /// that starts with a dot ends it.
    @Test
    void noTextIsLeftOver() throws IOException {
        var words = Sources.read().literals();
        words.addAll(shapeKeys());
        var unused = new TreeSet<String>();
        for (var bundle : bundles()) {
            for (var key : read(bundle).stringPropertyNames()) {
                if (words.stream().noneMatch(word -> makes(word, key))) {
                    unused.add(bundle.getFileName() + ": " + key);
                }
            }
        }

        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextCanBeFilledInAndNeedsTheSameInEveryLanguage() throws IOException {
        var wrong = new ArrayList<String>();
        for (var bundle : bundles()) {
            var texts = read(bundle);
            for (var language : LANGUAGES) {
                var others = read(translated(bundle, language));
                for (var key : texts.stringPropertyNames()) {
                    var here = arguments(texts.getProperty(key));
                    if (here != arguments(others.getProperty(key, texts.getProperty(key)))) {
                        wrong.add(bundle.getFileName() + ": " + key + " has other arguments in " + language);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /// In a pattern an apostrophe is written twice; a screen's shape shows its texts as they are.
    @Test
    void apostrophesComeOutAsMeant() throws IOException {
        var shapes = shapeKeys();
        var wrong = new ArrayList<String>();
        for (var bundle : files(TEXTS, ".properties")) {
            var texts = read(bundle);
            for (var key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                var asMeant = shapes.contains(key)
                        ? !text.contains("''")
                        : !LONE_APOSTROPHE.matcher(text).find();
                if (!asMeant) {
                    wrong.add(bundle.getFileName() + ": " + key + "=" + text);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean makes(String word, String key) {
        return word.equals(key)
                || word.length() > 1 && word.endsWith(".") && key.startsWith(word)
                || word.length() > 1 && word.startsWith(".") && key.endsWith(word);
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private static Set<String> shapeKeys() throws IOException {
        var keys = new HashSet<String>();
        for (var file : files(Sources.RESOURCES, ".fxml")) {
            FXML_KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    private static List<Path> bundles() throws IOException {
        return files(TEXTS, ".properties").stream()
                .filter(file -> LANGUAGES.stream()
                        .noneMatch(language -> file.toString().endsWith("_" + language + ".properties")))
                .toList();
    }

    private static Path translated(Path bundle, String language) {
        var name = bundle.getFileName().toString().replace(".properties", "_" + language + ".properties");
        return bundle.resolveSibling(name);
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        return all.stream().filter(key -> !these.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }
}
