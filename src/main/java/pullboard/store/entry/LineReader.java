package pullboard.store.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/// Reads lines of fields one after the other; see the package documentation for the escapes.
final class LineReader {
    private final TextCache texts = new TextCache();
    private InputStream in = InputStream.nullInputStream();
    private byte[] buffer = new byte[1 << 14];
    private int filled;
    private int lineEnd = -1;
    private int field;
    private int fieldEnd;

    /// Begins with another source.
    void open(InputStream source) {
        in = source;
        filled = 0;
        lineEnd = -1;
    }

    /// Goes to the next line; false: there is none.
    boolean next() throws IOException {
        int start = lineEnd + 1;
        int scan = start;
        while (true) {
            for (int i = scan; i < filled; i++) {
                if (buffer[i] == '\n') {
                    lineEnd = i;
                    fieldEnd = start - 1;
                    return true;
                }
            }
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, filled - start);
                filled -= start;
                start = 0;
                lineEnd = -1;
            }
            scan = filled;
            if (!fill()) {
                return end();
            }
        }
    }

    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int got = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, got);
        return got > 0;
    }

    private boolean end() throws EntryUnreadable {
        if (filled > 0) {
            throw EntryUnreadable.broken("the last line has no end");
        }
        return false;
    }

    /// Whether the next field is empty; it stays the next one.
    boolean empty() throws EntryUnreadable {
        if (fieldEnd >= lineEnd) {
            throw missing();
        }
        return fieldEnd + 1 == lineEnd || buffer[fieldEnd + 1] == '\t';
    }

    String text() throws EntryUnreadable {
        step();
        return texts.text(buffer, field, fieldEnd);
    }

    long number() throws EntryUnreadable {
        step();
        boolean negative = field < fieldEnd && buffer[field] == '-';
        int start = negative ? field + 1 : field;
        if (start == fieldEnd || fieldEnd - start > 19) {
            throw noNumber();
        }
        long number = 0;
        for (int i = start; i < fieldEnd; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                throw noNumber();
            }
            number = number * 10 - digit;
        }
        if (number > 0 || (!negative && number == Long.MIN_VALUE)) {
            throw noNumber();
        }
        return negative ? number : -number;
    }

    int smallNumber() throws EntryUnreadable {
        long number = number();
        if (number != (int) number) {
            throw noNumber();
        }
        return (int) number;
    }

    Instant time() throws EntryUnreadable {
        step();
        return IsoTime.parse(buffer, field, fieldEnd);
    }

    /// Steps over fields that are not there.
    void none(int fields) throws EntryUnreadable {
        for (int i = 0; i < fields; i++) {
            step();
            if (field != fieldEnd) {
                throw EntryUnreadable.broken("half a group of fields in: " + line());
            }
        }
    }

    /// Every field of the line must have been read.
    void endLine() throws EntryUnreadable {
        if (fieldEnd != lineEnd) {
            throw EntryUnreadable.newer("more fields than known in: " + line());
        }
    }

    EntryUnreadable broken(String why) {
        return EntryUnreadable.broken(why + " in: " + line());
    }

    private void step() throws EntryUnreadable {
        if (fieldEnd >= lineEnd) {
            throw missing();
        }
        field = fieldEnd + 1;
        fieldEnd = field;
        while (fieldEnd < lineEnd && buffer[fieldEnd] != '\t') {
            fieldEnd++;
        }
    }

    private EntryUnreadable missing() {
        return EntryUnreadable.broken("a field is missing in: " + line());
    }

    private EntryUnreadable noNumber() {
        return EntryUnreadable.broken(
                "not a number: '" + new String(buffer, field, fieldEnd - field, StandardCharsets.UTF_8) + "'");
    }

    private String line() {
        int start = lineEnd;
        while (start > 0 && buffer[start - 1] != '\n') {
            start--;
        }
        return new String(buffer, start, Math.min(200, lineEnd - start), StandardCharsets.UTF_8);
    }
}
