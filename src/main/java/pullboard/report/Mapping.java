package pullboard.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which header of a file means which column, where a person said so; all other columns are found by name.
public record Mapping(Map<MovementColumn, String> headers) {
    /// Nothing said.
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        headers = Map.copyOf(headers);
    }

    /// A mapping that cannot be understood.
    public static final class Unclear extends Exception {
        private static final long serialVersionUID = 1;

        public Unclear(String part) {
            super(part);
        }

        /// The part that is not `column=header`, or names no column.
        public String part() {
            return String.valueOf(getMessage());
        }
    }

    /// This mapping and `header` for `column`; null: found by name.
    public Mapping with(MovementColumn column, @Nullable String header) {
        Map<MovementColumn, String> more = new EnumMap<>(MovementColumn.class);
        more.putAll(headers);
        if (header == null) {
            more.remove(column);
        } else {
            more.put(column, header);
        }
        return new Mapping(more);
    }

    /// Reads `card="Case ID",moved_at=Time`; quotes are needed only around a comma, and doubled inside quotes.
    public static Mapping parse(String text) throws Unclear {
        Mapping mapping = NONE;
        for (Map.Entry<String, String> part : parts(text).entrySet()) {
            MovementColumn column = MovementColumn.named(part.getKey());
            if (column == null || mapping.headers.containsKey(column)) {
                throw new Unclear(part.getKey() + "=" + part.getValue());
            }
            mapping = mapping.with(column, part.getValue());
        }
        return mapping;
    }

    /// The same for any columns, in the order given: what stands before each `=`, and the header that it means.
    public static Map<String, String> parts(String text) throws Unclear {
        Map<String, String> parts = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = partEnd(text, at);
            addPart(parts, text.substring(at, end).strip());
            at = end + 1;
        }
        return parts;
    }

    private static int partEnd(String text, int start) {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == ',' && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    private static void addPart(Map<String, String> parts, String part) throws Unclear {
        int equals = part.indexOf('=');
        String header = part.substring(equals + 1).strip();
        if (header.length() > 1 && header.startsWith("\"") && header.endsWith("\"")) {
            header = header.substring(1, header.length() - 1).replace("\"\"", "\"");
        }
        if (equals < 0
                || header.isEmpty()
                || parts.containsKey(part.substring(0, equals).strip())) {
            throw new Unclear(part);
        }
        parts.put(part.substring(0, equals).strip(), header);
    }
}
