package pullboard.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pullboard.paper.PageSize;

/// A layout as text, for the board's documents and for files:
/// ```
/// name: Heat treat box
/// paper: A4
/// sheet: 2 x 2
/// shows: description quantity due route qr barcode
/// ```
/// `paper` is A3, A4, A6, A7, Letter or a size such as `100 x 150 mm`; `sheet` is tickets across by tickets down.
/// Lines
/// may stand in any order; empty lines and such that begin with `#` are passed over.
public final class LayoutText {
    private static final List<String> KEYS = List.of("name", "paper", "sheet", "shows");
    private static final List<PageSize> PAPERS =
            List.of(PageSize.A3, PageSize.A4, PageSize.A6, PageSize.A7, PageSize.LETTER);
    private static final Pattern SIZE =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9])?)\\s*[x×]\\s*([0-9]{1,3}(?:\\.[0-9])?)\\s*mm");
    private static final Pattern SHEET = Pattern.compile("([1-9])\\s*[x×]\\s*([1-9])");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\s](?:[^\\p{Cntrl}/]{0,38}[^\\p{Cntrl}/\\s])?");

    /// A ticket smaller than this along one side holds no code that can be read, mm.
    private static final double SMALLEST = 25;

    private static final double LARGEST = 450;

    private LayoutText() {}

    /// Whether a layout can be called so: 1 to 40 characters, no `/`.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public static String write(TicketLayout layout) {
        String shows = Stream.of(TicketField.values())
                .filter(layout::shows)
                .map(TicketField::word)
                .collect(Collectors.joining(" "));
        return """
                name: %s
                paper: %s
                sheet: %d x %d
                shows: %s
                """.formatted(layout.name(), paper(layout.paper()), layout.columns(), layout.rows(), shows);
    }

    /// @throws BadLayout names the line and what is wrong with it
    public static TicketLayout read(String text) throws BadLayout {
        Map<String, Line> lines = lines(text);
        for (String key : KEYS) {
            if (!lines.containsKey(key)) {
                throw new BadLayout(BadLayout.Kind.MISSING, 0, key, "");
            }
        }
        Line name = line(lines, "name");
        if (!isName(name.value())) {
            throw name.bad(BadLayout.Kind.NAME);
        }
        PageSize paper = paper(line(lines, "paper"));
        Line sheet = line(lines, "sheet");
        Matcher count = SHEET.matcher(sheet.value());
        if (!count.matches()) {
            throw sheet.bad(BadLayout.Kind.SHEET);
        }
        int columns = Integer.parseInt(count.group(1));
        int rows = Integer.parseInt(count.group(2));
        if (Math.min(paper.width() / columns, paper.height() / rows) < SMALLEST
                || Math.max(columns, rows) > TicketLayout.MOST_ALONG) {
            throw sheet.bad(BadLayout.Kind.TOO_MANY);
        }
        return new TicketLayout(name.value(), paper, columns, rows, fields(line(lines, "shows")));
    }

    /// One line of a layout's text.
    ///
    /// @param number from 1
    private record Line(int number, String value) {
        BadLayout bad(BadLayout.Kind kind) {
            return new BadLayout(kind, number, "", value);
        }
    }

    private static Line line(Map<String, Line> lines, String key) throws BadLayout {
        Line line = lines.get(key);
        if (line == null) {
            throw new BadLayout(BadLayout.Kind.MISSING, 0, key, "");
        }
        return line;
    }

    private static Map<String, Line> lines(String text) throws BadLayout {
        Map<String, Line> lines = new HashMap<>();
        int number = 0;
        for (String written : text.lines().toList()) {
            number++;
            String line = written.replace("\ufeff", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (colon < 0 || !KEYS.contains(key)) {
                throw new BadLayout(BadLayout.Kind.LINE, number, "", line);
            }
            if (lines.put(key, new Line(number, line.substring(colon + 1).strip())) != null) {
                throw new BadLayout(BadLayout.Kind.TWICE, number, key, line);
            }
        }
        return lines;
    }

    private static PageSize paper(Line line) throws BadLayout {
        for (PageSize known : PAPERS) {
            if (known.name().equalsIgnoreCase(line.value())) {
                return known;
            }
        }
        Matcher size = SIZE.matcher(line.value());
        if (!size.matches()) {
            throw line.bad(BadLayout.Kind.PAPER);
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw line.bad(BadLayout.Kind.PAPER_SIZE);
        }
        return new PageSize(mm(width, height), width, height);
    }

    private static String paper(PageSize size) {
        return PAPERS.contains(size) ? size.name() : mm(size.width(), size.height());
    }

    private static String mm(double width, double height) {
        return "%s x %s mm".formatted(number(width), number(height));
    }

    private static String number(double mm) {
        return mm == Math.rint(mm) ? Long.toString(Math.round(mm)) : Double.toString(mm);
    }

    private static Set<TicketField> fields(Line line) throws BadLayout {
        Set<TicketField> fields = EnumSet.noneOf(TicketField.class);
        List<String> words = new ArrayList<>(List.of(line.value().split("[\\s,]+")));
        words.removeIf(String::isEmpty);
        for (String word : words) {
            TicketField field = TicketField.of(word).orElse(null);
            if (field == null) {
                throw new BadLayout(BadLayout.Kind.FIELD, line.number(), word, line.value());
            }
            fields.add(field);
        }
        return fields;
    }
}
