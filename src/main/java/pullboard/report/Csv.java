package pullboard.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;

/// How Pullboard writes CSV: commas, RFC 4180 quoting where needed, line feeds.
final class Csv {
    private Csv() {}

    static CsvWriter writer(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    /// A person's text: harmless in a spreadsheet, without the one character that no reader takes.
    static String text(String text) {
        return Harmless.text(text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD'));
    }
}
