package pullboard.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Pullboard writes CSV (commas, RFC 4180 quoting where needed, line feeds) and reads it.
final class Csv {
    /// Characters in one field; a quote that nobody closed ends here.
    private static final int LONGEST = 1 << 16;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private Csv() {}

    static CsvWriter writer(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    static CsvReader<CsvRecord> reader(Path file, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST * 16)
                .build(
                        CsvRecordHandler.of(
                                limits -> limits.maxFieldSize(LONGEST).maxRecordSize(LONGEST * 4)),
                        file,
                        StandardCharsets.UTF_8);
    }

    /// What broke while reading; the library says it only in words.
    static Problem broken(CsvParseException e) {
        String words =
                e.getMessage() + " " + (e.getCause() == null ? "" : e.getCause().getMessage());
        Matcher line = LINE.matcher(words);
        Fault fault = words.contains("after closing quote")
                ? Fault.TEXT_AFTER_QUOTE
                : words.contains("Unclosed") ? Fault.QUOTE_OPEN : Fault.TOO_LONG;
        return new Problem(line.find() ? Long.parseLong(line.group(1)) : 0, "", fault, "");
    }

    /// A person's text: harmless in a spreadsheet, without the one character that no reader takes.
    static String text(String text) {
        return Harmless.text(text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD'));
    }
}
