package pullboard.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The form of a source file. `mvn -Pformat` brings all files into it, `FormatTest` fails on any that is not.
final class Format {

    /// One less than the formatter's own width, where it begins to break lines of documentation and loses slashes.
    private static final int WIDTH = 119;

    private static final Pattern UNNAMED = Pattern.compile("(?<=[(,]|, |,\\R {1,80})_(?=[,)])");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    public static void main(String[] args) throws IOException {
        var format = new Format();
        for (var file : sources()) {
            var now = Files.readString(file);
            var formed = format.formed(file, now);
            if (!formed.equals(now)) {
                Files.writeString(file, formed);
                System.out.println("formatted " + file);
            }
        }
    }

    static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    boolean isFormed(Path file) {
        try {
            var now = Files.readString(file);
            return formed(file, now).equals(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formed(Path file, String source) {
        try {
            for (var width = WIDTH; ; width -= 8) {
                var wrapped = wrapped(source, width);
                var used = RemoveUnusedImports.removeUnusedImports(withVar(wrapped));
                var formed = formatter.formatSource(ImportOrderer.reorderImports(used, Style.PALANTIR));
                if (notes(formed) == notes(wrapped) && formed.equals(wrapped(formed, WIDTH)) || width < 80) {
                    return formed;
                }
            }
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /// Where lines of documentation move to the right they may become too long again.
    private static long notes(String source) {
        return source.lines().filter(line -> line.contains("///")).count();
    }

    private static String wrapped(String source, int width) {
        return source.lines().map(line -> wrappedLine(line, width)).collect(Collectors.joining("\n", "", "\n"));
    }

    /// A documentation line that is too long, in two or more: the formatter would break it and lose its slashes.
    private static String wrappedLine(String line, int width) {
        var start = line.indexOf("///");
        var end = line.lastIndexOf(' ', width);
        if (line.length() <= width || start < 0 || !line.substring(0, start).isBlank() || end <= start + 4) {
            return line;
        }
        var rest = line.substring(0, start) + "/// " + line.substring(end + 1);
        return line.substring(0, end) + "\n" + wrappedLine(rest, width);
    }

    /// `Point(int x, var _)` as `Point(int x, var _)`, which means the same and which the formatter can read.
    private static String withVar(String source) {
        return UNNAMED.matcher(source).replaceAll(found -> inRecordPattern(source, found.start()) ? "var _" : "_");
    }

    /// The list around `position` opens right behind a name; that of a lambda's parameters does not.
    private static boolean inRecordPattern(String source, int position) {
        var depth = 0;
        for (var i = position - 1; i > 0; i--) {
            switch (source.charAt(i)) {
                case ')' -> depth++;
                case '(' -> {
                    if (depth == 0) {
                        return Character.isJavaIdentifierPart(source.charAt(i - 1));
                    }
                    depth--;
                }
                default -> {}
            }
        }
        return false;
    }
}
