package pullboard.view.start;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A station as typed at the first start: its name, and its limit or nothing.
public record StationLine(String name, String limit) {
    public static final StationLine BLANK = new StationLine("", "");

    private static final Pattern NAME_AND_LIMIT = Pattern.compile("(.*?\\S)\\s*(?:[:;,\\t=]\\s*|\\h+)(\\d{1,9})\\s*");

    public boolean isBlank() {
        return name.isBlank() && limit.isBlank();
    }

    /// Reads one or more stations from what was pasted: a line each, or several on one line between commas or
    /// semicolons; name and limit may be apart by a blank, a tab, `:`, `,`, `;` or `=`.
    public static List<StationLine> read(String pasted) {
        List<StationLine> lines = new ArrayList<>();
        for (String line : pasted.split("\\R")) {
            for (String part : parts(line)) {
                if (!part.isBlank()) {
                    lines.add(one(part.strip()));
                }
            }
        }
        return lines;
    }

    private static List<String> parts(String line) {
        String[] parts = line.split("[,;]");
        boolean severalStations = parts.length > 1;
        for (String part : parts) {
            severalStations &= !part.strip().matches("\\d*");
        }
        return severalStations ? List.of(parts) : List.of(line);
    }

    private static StationLine one(String text) {
        Matcher both = NAME_AND_LIMIT.matcher(text);
        return both.matches() ? new StationLine(both.group(1).strip(), both.group(2)) : new StationLine(text, "");
    }
}
