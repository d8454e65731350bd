package pullboard.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A workbook as its XML says it, without any program's reading of it.
final class Sheets {
    private final Map<String, Document> sheets = new LinkedHashMap<>();
    private final Document styles;

    /// A cell: its kind (`n`, `inlineStr`, `b`), its value, and the format that it is shown in.
    record Cell(String kind, String value, String format) {
        double number() {
            return Double.parseDouble(value);
        }
    }

    private Sheets(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            styles = parse(zip, "xl/styles.xml");
            NodeList all = parse(zip, "xl/workbook.xml").getElementsByTagName("sheet");
            for (int i = 0; i < all.getLength(); i++) {
                Element sheet = (Element) all.item(i);
                sheets.put(sheet.getAttribute("name"), parse(zip, "xl/worksheets/sheet" + (i + 1) + ".xml"));
            }
        }
    }

    static Sheets of(Path file) throws Exception {
        return new Sheets(file);
    }

    private static Document parse(ZipFile zip, String name) throws Exception {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (NullPointerException absent) {
            throw new IOException("no " + name, absent);
        }
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /// The cells that hold something, row by row, by their column's letter.
    List<Map<String, Cell>> rows(String sheet) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (Element row : elements(sheet, "row")) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (Element cell : children(row, "c")) {
                if (!cell.getTextContent().isEmpty()) {
                    String kind = cell.getAttribute("t").isEmpty() ? "n" : cell.getAttribute("t");
                    cells.put(
                            cell.getAttribute("r").replaceAll("\\d", ""),
                            new Cell(kind, cell.getTextContent(), format(cell.getAttribute("s"))));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    List<Element> elements(String sheet, String tag) {
        return children(sheets.get(sheet).getDocumentElement(), tag);
    }

    private static List<Element> children(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private String format(String style) {
        if (style.isEmpty()) {
            return "";
        }
        Element cellXfs = children(styles.getDocumentElement(), "cellXfs").getFirst();
        String id = children(cellXfs, "xf").get(Integer.parseInt(style)).getAttribute("numFmtId");
        return children(styles.getDocumentElement(), "numFmt").stream()
                .filter(format -> format.getAttribute("numFmtId").equals(id))
                .map(format -> format.getAttribute("formatCode"))
                .findFirst()
                .orElse("");
    }
}
