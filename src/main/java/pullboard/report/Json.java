package pullboard.report;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// Writes one JSON document, two blanks of indentation a level. Numbers are handed over as they are to stand there.
final class Json {
    private final Writer writer;
    private int depth;
    private boolean first = true;

    Json(Writer writer) {
        this.writer = writer;
    }

    /// Begins an object: the document, or the value of `name`.
    void begin(@Nullable String name) throws IOException {
        if (name != null) {
            name(name);
        }
        writer.write('{');
        depth++;
        first = true;
    }

    /// Ends the object begun last.
    void end() throws IOException {
        depth--;
        if (!first) {
            line();
        }
        writer.write('}');
        first = false;
    }

    void text(String name, @Nullable String value) throws IOException {
        name(name);
        writer.write(value == null ? "null" : quoted(value));
    }

    /// @param value digits, or empty: null
    void number(String name, String value) throws IOException {
        name(name);
        writer.write(value.isEmpty() ? "null" : value);
    }

    private void name(String name) throws IOException {
        if (!first) {
            writer.write(',');
        }
        first = false;
        line();
        writer.write(quoted(name));
        writer.write(": ");
    }

    private void line() throws IOException {
        writer.write('\n');
        writer.write("  ".repeat(depth));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        quoted.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
