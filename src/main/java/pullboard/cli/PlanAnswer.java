package pullboard.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pullboard.plan.Fraction;

/// What `plan` worked out: lines for people, and named values that other programs read as one line of JSON.
final class PlanAnswer {
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /// A line that people read.
    PlanAnswer line(String line) {
        lines.add(line);
        return this;
    }

    /// What people should know besides; it goes to standard error.
    PlanAnswer note(String note) {
        notes.add(note);
        return this;
    }

    /// All decimals where they end, else six.
    PlanAnswer number(String name, Fraction value) {
        values.put(name, value.toPlainText());
        return this;
    }

    PlanAnswer number(String name, BigInteger value) {
        values.put(name, value.toString());
        return this;
    }

    /// A result of statistics or of a square root: nine decimals.
    PlanAnswer rounded(String name, Fraction value) {
        values.put(name, value.toRoundedText(9));
        return this;
    }

    /// A value that stays exact in programs whose numbers are not.
    PlanAnswer text(String name, String value) {
        values.put(name, quoted(value));
        return this;
    }

    List<String> lines() {
        return lines;
    }

    List<String> notes() {
        return notes;
    }

    String json() {
        return values.entrySet().stream()
                .map(value -> quoted(value.getKey()) + ":" + value.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /// A text as JSON writes it.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
