package pullboard.store.entry;

/// Reads the JSON that {@link JsonWriter} writes, value by value: the caller knows what has to come.
final class JsonReader {
    private static final char END = '\0';

    private final String in;
    private int at;

    JsonReader(String in) {
        this.in = in;
    }

    /// Begins an object or a list.
    void open(char bracket) throws EntryUnreadable {
        expect(bracket);
    }

    /// Whether the object or list goes on; if not, its closing bracket was read.
    boolean more(char bracket) throws EntryUnreadable {
        if (peek() == bracket) {
            at++;
            return false;
        }
        if ("{[".indexOf(in.charAt(at - 1)) < 0) {
            expect(',');
        }
        return true;
    }

    String name() throws EntryUnreadable {
        String name = text();
        expect(':');
        return name;
    }

    /// A number or a word without quotes.
    String bare() throws EntryUnreadable {
        int start = at;
        while (isBare(peek())) {
            at++;
        }
        if (start == at) {
            throw broken("a value is missing");
        }
        return in.substring(start, at);
    }

    String text() throws EntryUnreadable {
        expect('"');
        int start = at;
        while (at < in.length() && in.charAt(at) != '"' && in.charAt(at) != '\\') {
            at++;
        }
        if (peek() == '"') {
            return in.substring(start, at++);
        }
        StringBuilder text = new StringBuilder().append(in, start, at);
        while (at < in.length()) {
            char c = in.charAt(at++);
            if (c == '"') {
                return text.toString();
            }
            text.append(c == '\\' ? escaped() : c);
        }
        throw broken("a text has no end");
    }

    /// Nothing may be left.
    void end() throws EntryUnreadable {
        if (at < in.length()) {
            throw broken("more than one value");
        }
    }

    EntryUnreadable broken(String why) {
        int start = Math.max(0, at - 100);
        return EntryUnreadable.broken(why + " after: " + in.substring(start, Math.min(at, in.length())));
    }

    private char escaped() throws EntryUnreadable {
        char code = peek();
        if (code == END) {
            throw broken("half an escape");
        }
        at++;
        return switch (code) {
            case '"', '\\' -> code;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw EntryUnreadable.newer("escape \\" + code);
        };
    }

    private char unit() throws EntryUnreadable {
        int start = at;
        at = Math.min(at + 4, in.length());
        try {
            return (char) Integer.parseInt(in, start, at, 16);
        } catch (NumberFormatException e) {
            throw broken("half an escape");
        }
    }

    private void expect(char c) throws EntryUnreadable {
        if (peek() != c) {
            throw broken("no " + c);
        }
        at++;
    }

    private char peek() {
        return at < in.length() ? in.charAt(at) : END;
    }

    private static boolean isBare(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'E';
    }
}
