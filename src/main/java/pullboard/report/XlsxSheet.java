package pullboard.report;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook as text: numbers with all their digits and a point, dates as `2026-01-31` (with
/// a time of day: `2026-01-31T14:05:00`), truth values as `true` and `false`. Formulas count with the value that was
/// saved.
final class XlsxSheet {
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final int MOST_COLUMNS = 1000;
    private static final int SECONDS_A_DAY = 86_400;

    private final ZipFile zip;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    private XlsxSheet(ZipFile zip) {
        this.zip = zip;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static List<Grid.Line> read(Path file) throws IOException, Grid.Broken {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            XlsxSheet sheet = new XlsxSheet(zip);
            return sheet.lines(sheet.strings(), sheet.dates());
        } catch (ZipException | XMLStreamException | NumberFormatException damaged) {
            throw new Grid.Broken(new Problem(0, "", Fault.BAD_BOOK, String.valueOf(damaged.getMessage())));
        }
    }

    /// Something to do at the beginning of each element.
    private interface Visit {
        void at(String element, XMLStreamReader reader) throws XMLStreamException;
    }

    /// @return whether there is such an entry
    private boolean walk(String entry, Visit visit) throws IOException, XMLStreamException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(found)) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    visit.at(reader.getLocalName(), reader);
                }
            }
            reader.close();
        }
        return true;
    }

    private List<String> strings() throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        walk("xl/sharedStrings.xml", (element, reader) -> {
            if (element.equals("si")) {
                strings.add(text(reader, "si"));
            }
        });
        return strings;
    }

    /// What stands in all `t` elements until the end of this one, without the reading aids of some languages.
    private static String text(XMLStreamReader reader, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (reader.getLocalName().equals(end)) {
                    break;
                }
                aid &= !reader.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                aid |= reader.getLocalName().equals("rPh");
                if (reader.getLocalName().equals("t") && !aid) {
                    text.append(reader.getElementText());
                }
            }
        }
        return text.toString();
    }

    /// The numbers of the cell styles that show a date.
    private Set<Integer> dates() throws IOException, XMLStreamException {
        Set<String> formats = new HashSet<>(Set.of("14", "15", "16", "17", "22"));
        Set<Integer> dates = new HashSet<>();
        int[] at = {-1};
        walk("xl/styles.xml", (element, reader) -> {
            if (element.equals("numFmt") && isDate(attribute(reader, "formatCode"))) {
                formats.add(attribute(reader, "numFmtId"));
            } else if (element.equals("cellXfs")) {
                at[0] = 0;
            } else if (element.equals("cellStyles")) {
                at[0] = -1;
            } else if (element.equals("xf") && at[0] >= 0) {
                if (formats.contains(attribute(reader, "numFmtId"))) {
                    dates.add(at[0]);
                }
                at[0]++;
            }
        });
        return dates;
    }

    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.contains("y") || bare.contains("Y") || bare.matches(".*[dD].*[mM].*");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The file in which the sheet that comes first lies.
    private String firstSheet() throws IOException, XMLStreamException {
        String[] found = {"", "xl/worksheets/sheet1.xml"};
        walk("xl/workbook.xml", (element, reader) -> {
            for (int i = 0; element.equals("sheet") && found[0].isEmpty() && i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals("id")) {
                    found[0] = reader.getAttributeValue(i);
                }
            }
        });
        walk("xl/_rels/workbook.xml.rels", (element, reader) -> {
            if (element.equals("Relationship") && attribute(reader, "Id").equals(found[0])) {
                String target = attribute(reader, "Target");
                found[1] = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        });
        return found[1];
    }

    private List<Grid.Line> lines(List<String> strings, Set<Integer> dates)
            throws IOException, XMLStreamException, Grid.Broken {
        List<Grid.Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        long[] row = {0};
        boolean found = walk(firstSheet(), (element, reader) -> {
            if (element.equals("row")) {
                add(lines, row[0], cells);
                String said = attribute(reader, "r");
                row[0] = said.isEmpty() ? row[0] + 1 : Long.parseLong(said);
            } else if (element.equals("c")) {
                int column = column(attribute(reader, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(reader, strings, dates));
            }
        });
        if (!found) {
            throw new Grid.Broken(new Problem(0, "", Fault.BAD_BOOK, ""));
        }
        add(lines, row[0], cells);
        return lines;
    }

    private static void add(List<Grid.Line> lines, long row, List<String> cells) {
        if (!cells.isEmpty()) {
            lines.add(new Grid.Line(row, cells));
            cells.clear();
        }
    }

    /// `C7` is column 2.
    private static int column(String place, int next) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        if (column > MOST_COLUMNS) {
            throw new NumberFormatException(place);
        }
        return place.isEmpty() ? next : column - 1;
    }

    private static String cell(XMLStreamReader reader, List<String> strings, Set<Integer> dates)
            throws XMLStreamException {
        String type = attribute(reader, "t");
        String style = attribute(reader, "s");
        if (type.equals("inlineStr")) {
            return text(reader, "c");
        }
        String value = value(reader);
        if (value == null) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "e", "d" -> value;
            default -> number(value, !style.isEmpty() && dates.contains(Integer.parseInt(style)));
        };
    }

    private static @Nullable String value(XMLStreamReader reader) throws XMLStreamException {
        String value = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("v")) {
                value = reader.getElementText();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("c")) {
                break;
            }
        }
        return value;
    }

    private static String number(String value, boolean isDate) {
        BigDecimal number = new BigDecimal(value);
        if (!isDate) {
            return number.stripTrailingZeros().scale() <= 0
                    ? number.toBigInteger().toString()
                    : number.toPlainString();
        }
        long seconds = Math.round(number.doubleValue() * SECONDS_A_DAY);
        LocalDateTime time = DAY_ZERO.plusSeconds(seconds);
        return time.equals(time.truncatedTo(ChronoUnit.DAYS))
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
