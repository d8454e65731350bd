package pullboard.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
        open('{');
    }

    /// Begins an object that is the next of a list.
    void beginNext() throws IOException {
        next();
        open('{');
    }

    /// Ends the object begun last.
    void end() throws IOException {
        close('}');
    }

    /// Begins a list, the value of `name`.
    void beginList(String name) throws IOException {
        name(name);
        open('[');
    }

    /// Ends the list begun last.
    void endList() throws IOException {
        close(']');
    }

    void texts(String name, List<String> values) throws IOException {
        beginList(name);
        for (String value : values) {
            next();
            writer.write(quoted(value));
        }
        endList();
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

    private void open(char bracket) throws IOException {
        writer.write(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) throws IOException {
        depth--;
        if (!first) {
            line();
        }
        writer.write(bracket);
        first = false;
    }

    private void name(String name) throws IOException {
        next();
        writer.write(quoted(name));
        writer.write(": ");
    }

    private void next() throws IOException {
        if (!first) {
            writer.write(',');
        }
        first = false;
        line();
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
