package pullboard.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a movements file is laid out: its separator, its header, and which field is which column.
///
/// @param columns index of each column's field
/// @param isOurs header names and their order are those of an export, so its texts were made harmless
record Layout(
        char separator, long headerLine, List<String> header, Map<MovementColumn, Integer> columns, boolean isOurs) {

    /// Tries each separator and keeps the one under which most columns are found, then most fields.
    static @Nullable Layout of(Path file, Mapping mapping) throws IOException {
        Layout best = null;
        for (char separator : new char[] {',', ';', '\t'}) {
            CsvRecord header = header(file, separator);
            if (header != null) {
                Layout layout = of(separator, header, mapping);
                if (best == null || layout.rank() > best.rank()) {
                    best = layout;
                }
            }
        }
        return best;
    }

    /// The first line with something in it, but for a line `sep=;` as spreadsheets write it.
    private static @Nullable CsvRecord header(Path file, char separator) throws IOException {
        try (CsvReader<CsvRecord> csv = Csv.reader(file, separator)) {
            Iterator<CsvRecord> records = csv.iterator();
            CsvRecord first = records.hasNext() ? records.next() : null;
            boolean isHint = first != null && first.getField(0).matches("sep=.?");
            return isHint ? (records.hasNext() ? records.next() : null) : first;
        } catch (CsvParseException e) {
            return null;
        }
    }

    private static Layout of(char separator, CsvRecord first, Mapping mapping) {
        List<String> header = first.getFields().stream().map(String::strip).toList();
        Map<MovementColumn, Integer> columns = new EnumMap<>(MovementColumn.class);
        for (MovementColumn column : MovementColumn.values()) {
            String said = mapping.headers().get(column);
            int index = said == null ? byName(header, column) : indexOf(header, said);
            if (index >= 0) {
                columns.put(column, index);
            }
        }
        boolean ours = header.equals(MovementColumn.headers());
        return new Layout(separator, first.getStartingLineNumber(), header, columns, ours);
    }

    private static int byName(List<String> header, MovementColumn column) {
        int index = indexOf(header, column.header());
        for (String other : column.others()) {
            index = index >= 0 ? index : indexOf(header, other);
        }
        return index;
    }

    private static int indexOf(List<String> header, String name) {
        int exact = header.indexOf(name);
        for (int i = 0; exact < 0 && i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        return exact;
    }

    private int rank() {
        return columns.size() * 100_000 + header.size();
    }

    /// Says what the header lacks.
    void check(Mapping mapping, Problems problems) {
        mapping.headers().forEach((column, said) -> {
            if (!columns.containsKey(column)) {
                problems.add(headerLine, column.header(), Fault.NO_SUCH_HEADER, said);
            }
        });
        for (MovementColumn column : MovementColumn.values()) {
            Integer index = columns.get(column);
            if (index == null) {
                if (column.isRequired() && !mapping.headers().containsKey(column)) {
                    problems.add(headerLine, column.header(), Fault.COLUMN_MISSING, String.join(", ", header));
                }
            } else if (count(header.get(index)) > 1) {
                problems.add(headerLine, header.get(index), Fault.COLUMN_TWICE, "");
            }
        }
    }

    private long count(String name) {
        return header.stream().filter(name::equalsIgnoreCase).count();
    }

    /// Which header name was taken for which column.
    Map<MovementColumn, String> names() {
        Map<MovementColumn, String> names = new EnumMap<>(MovementColumn.class);
        columns.forEach((column, index) -> names.put(column, header.get(index)));
        return names;
    }

    /// The records under the header.
    List<List<String>> firstRows(Path file, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = Csv.reader(file, separator)) {
            for (CsvRecord csvRecord : csv) {
                if (csvRecord.getStartingLineNumber() > headerLine) {
                    rows.add(csvRecord.getFields());
                }
                if (rows.size() == most) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            // What could be read is shown; reading all of it names the line.
            return rows;
        }
        return rows;
    }
}
