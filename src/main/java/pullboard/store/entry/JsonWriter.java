package pullboard.store.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/// Writes one value as JSON (RFC 8259) without blanks. Commas come by themselves.
final class JsonWriter {
    private static final int LONGEST_TIME = 40;

    private final StringBuilder out = new StringBuilder();
    private final IsoTime times = new IsoTime();
    private final byte[] time = new byte[LONGEST_TIME];

    /// What was written since the last time; the next value begins anew.
    String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    /// Begins an object or a list.
    void open(char bracket) {
        comma();
        out.append(bracket);
    }

    void close(char bracket) {
        out.append(bracket);
    }

    void name(String name) {
        comma();
        out.append('"').append(name).append("\":");
    }

    /// A number or `true` or `false`, as it is.
    void bare(String value) {
        comma();
        out.append(value);
    }

    void text(String text) {
        comma();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    void time(Instant value) {
        comma();
        int end = times.write(value, time, 0);
        out.append('"')
                .append(new String(time, 0, end, StandardCharsets.US_ASCII))
                .append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
    }

    /// Before each value but the first of its object or list, and but the value after its name.
    private void comma() {
        if (!out.isEmpty() && "{[:".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(',');
        }
    }
}
