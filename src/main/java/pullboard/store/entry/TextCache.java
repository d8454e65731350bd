package pullboard.store.entry;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Text of fields; what comes again and again (operators, reasons, parts) becomes one string instead of a million.
final class TextCache {
    private static final int SIZE = 1 << 12;

    private final @Nullable String[] recent = new @Nullable String[SIZE];

    String text(byte[] in, int start, int end) throws EntryUnreadable {
        if (start == end) {
            return "";
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            byte b = in[i];
            if (b < 0 || b == '\\') {
                return special(in, start, end);
            }
            hash = 31 * hash + b;
        }
        int slot = (hash ^ hash >>> 12) & (SIZE - 1);
        String known = recent[slot];
        if (known == null || !same(known, in, start, end)) {
            known = new String(in, start, end - start, StandardCharsets.ISO_8859_1);
            recent[slot] = known;
        }
        return known;
    }

    private static boolean same(String known, byte[] in, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != in[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static String special(byte[] in, int start, int end) throws EntryUnreadable {
        String escaped = new String(in, start, end - start, StandardCharsets.UTF_8);
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char code = ++i < escaped.length() ? escaped.charAt(i) : ' ';
            text.append(
                    switch (code) {
                        case '\\' -> '\\';
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 'u' -> half(escaped, i + 1);
                        default -> throw EntryUnreadable.newer("escape \\" + code);
                    });
            i += code == 'u' ? 4 : 0;
        }
        return text.toString();
    }

    private static char half(String escaped, int at) throws EntryUnreadable {
        try {
            return (char) Integer.parseInt(escaped, at, Math.min(escaped.length(), at + 4), 16);
        } catch (NumberFormatException e) {
            throw EntryUnreadable.broken("half an escape in: " + escaped);
        }
    }
}
