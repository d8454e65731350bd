package pullboard.store.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// Writes lines of fields; see the package documentation for the escapes.
final class LineWriter {
    private static final int FLUSH_AT = 1 << 13;

    private final OutputStream out;
    private final IsoTime times = new IsoTime();
    private byte[] buffer = new byte[FLUSH_AT + 1024];
    private int filled;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    /// Begins a line.
    LineWriter tag(String tag) {
        raw(tag);
        return this;
    }

    LineWriter text(String text) {
        room(text.length() * 6 + 1);
        buffer[filled++] = '\t';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '\\') {
                buffer[filled++] = (byte) c;
            } else {
                i += special(text, i);
            }
        }
        return this;
    }

    LineWriter word(String word) {
        room(word.length() + 1);
        buffer[filled++] = '\t';
        raw(word);
        return this;
    }

    LineWriter number(long number) {
        return word(Long.toString(number));
    }

    LineWriter time(Instant time) {
        room(41);
        buffer[filled++] = '\t';
        filled = times.write(time, buffer, filled);
        return this;
    }

    /// So many empty fields.
    LineWriter none(int fields) {
        room(fields);
        Arrays.fill(buffer, filled, filled + fields, (byte) '\t');
        filled += fields;
        return this;
    }

    void end() throws IOException {
        room(1);
        buffer[filled++] = '\n';
        if (filled >= FLUSH_AT) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    /// Returns how many further chars were taken.
    private int special(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> raw("\\\\");
            case '\t' -> raw("\\t");
            case '\n' -> raw("\\n");
            case '\r' -> raw("\\r");
            default -> {
                if (Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1))) {
                    utf8(text.substring(at, at + 2));
                    return 1;
                }
                if (Character.isSurrogate(c)) {
                    raw("\\u" + HexFormat.of().withUpperCase().toHexDigits(c));
                } else {
                    utf8(String.valueOf(c));
                }
            }
        }
        return 0;
    }

    private void utf8(String character) {
        byte[] bytes = character.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    /// ASCII as it is.
    private void raw(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            buffer[filled++] = (byte) ascii.charAt(i);
        }
    }

    private void room(int more) {
        if (buffer.length - filled < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, filled + more));
        }
    }
}
