package pullboard.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands in a file of lines and columns: a CSV file, or the first sheet of an XLSX workbook.
///
/// @param separator comma, semicolon or tab; a blank for a workbook
/// @param header stripped names
/// @param lines those under the header that have something in them
public record Grid(char separator, long headerLine, List<String> header, List<Line> lines) {
    /// No shop keeps more in its books; a wrong file soon does.
    private static final int MOST = 200_000;

    public Grid {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /// @param number from 1, as an editor or a spreadsheet counts
    public record Line(long number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /// What stands in the column of this index; empty where the line is shorter.
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The file cannot be read as lines and columns at all.
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        Broken(Problem problem) {
            super(problem.fault().name());
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /// Whether the header has exactly these names, in this order.
    public boolean isHeaded(List<String> names) {
        return header.equals(names);
    }

    /// Reads all of it.
    ///
    /// @param known header names in small letters, by which the separator is told
    public static Grid read(Path file, Set<String> known) throws FileTrouble, Broken {
        if (Files.isDirectory(file)) {
            throw new FileTrouble(FileTrouble.Kind.IS_FOLDER, file, "", null);
        }
        try {
            if (Export.isBook(file)) {
                return of(' ', XlsxSheet.read(file));
            }
            Problem problem = TextCheck.of(file);
            if (problem != null) {
                throw new Broken(problem);
            }
            return of(separator(file, known), lines(file, separator(file, known)));
        } catch (CsvParseException e) {
            throw new Broken(Csv.broken(e));
        } catch (UncheckedIOException e) {
            throw NewFile.trouble(file, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw NewFile.trouble(file, e);
        }
    }

    private static Grid of(char separator, List<Line> all) throws Broken {
        List<Line> lines = all.stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new Broken(new Problem(0, "", Fault.EMPTY_FILE, ""));
        }
        Line first = lines.getFirst();
        List<String> header = first.cells().stream().map(String::strip).toList();
        return new Grid(separator, first.number(), header, lines.subList(1, lines.size()));
    }

    private static List<Line> lines(Path file, char separator) throws IOException, Broken {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = Csv.reader(file, separator)) {
            for (CsvRecord line : csv) {
                boolean isHint = lines.isEmpty() && line.getField(0).matches("sep=.?");
                if (!isHint) {
                    lines.add(new Line(line.getStartingLineNumber(), line.getFields()));
                }
                if (lines.size() > MOST) {
                    throw new Broken(new Problem(line.getStartingLineNumber(), "", Fault.TOO_LONG, ""));
                }
            }
        }
        return lines;
    }

    /// The one under which most names are known, then most fields are there.
    private static char separator(Path file, Set<String> known) throws IOException {
        char best = ',';
        long rank = -1;
        for (char separator : new char[] {',', ';', '\t'}) {
            List<String> header = header(file, separator);
            if (header != null) {
                long knows = header.stream()
                        .filter(name -> known.contains(name.strip().toLowerCase(Locale.ROOT)))
                        .count();
                if (knows * 100_000 + header.size() > rank) {
                    rank = knows * 100_000 + header.size();
                    best = separator;
                }
            }
        }
        return best;
    }

    private static @Nullable List<String> header(Path file, char separator) throws IOException {
        try (CsvReader<CsvRecord> csv = Csv.reader(file, separator)) {
            for (CsvRecord line : csv) {
                if (!line.getField(0).matches("sep=.?")
                        && line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    return line.getFields();
                }
            }
        } catch (CsvParseException e) {
            return null;
        }
        return null;
    }
}
