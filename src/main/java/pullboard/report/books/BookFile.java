package pullboard.report.books;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.report.Column;
import pullboard.report.Fault;
import pullboard.report.FileTrouble;
import pullboard.report.Grid;
import pullboard.report.Harmless;
import pullboard.report.Mapping;
import pullboard.report.Problems;
import pullboard.report.Reading;
import pullboard.report.SheetFile;

/// Reads and writes files of records: CSV with comma, semicolon or tab, or the first sheet of an XLSX workbook, with a
/// header in any order.
public final class BookFile {
    private BookFile() {}

    /// Writes all records of a kind, whole or not at all; `.xlsx` becomes a workbook.
    ///
    /// @return how many lines
    public static long write(Path target, BookKind kind, Board board) throws FileTrouble {
        List<Column> columns = kind.fields().stream().map(BookFile::column).toList();
        return SheetFile.write(
                target,
                kind.word(),
                columns,
                rows(kind.sheet(), board),
                board.shop().zone());
    }

    private static <T> List<List<@Nullable Object>> rows(Sheet<T> sheet, Board board) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        sheet.all(board).forEach(line -> rows.add(sheet.cells(line, board)));
        return rows;
    }

    private static Column column(Field field) {
        return switch (field.shape()) {
            case WHOLE -> Column.number(field.name());
            case AMOUNT -> Column.amount(field.name());
            case FLAG -> Column.flag(field.name());
            case DATE -> Column.date(field.name());
            case TIME -> Column.time(field.name());
            default -> Column.text(field.name());
        };
    }

    /// The mapping of `--map`: field names to headers.
    public static Map<String, String> mapping(BookKind kind, String typed) throws Mapping.Unclear {
        Map<String, String> mapping = new HashMap<>();
        for (Map.Entry<String, String> part : Mapping.parts(typed).entrySet()) {
            Field field = kind.field(part.getKey());
            if (field == null || mapping.containsKey(field.name())) {
                throw new Mapping.Unclear(part.getKey() + "=" + part.getValue());
            }
            mapping.put(field.name(), part.getValue());
        }
        return mapping;
    }

    /// Reads all of it against this board: what is to be done, or everything that is wrong.
    ///
    /// @param mapping headers of fields that are not found by name
    public static BookReading read(Path file, BookKind kind, Map<String, String> mapping, Board board)
            throws FileTrouble {
        try {
            return new Lines<>(kind.sheet(), Grid.read(file, known(kind, mapping)), mapping, board).read();
        } catch (Grid.Broken broken) {
            Reading.Unreadable all = new Reading.Unreadable(List.of(broken.problem()), 1);
            return new BookReading(',', List.of(), Map.of(), List.of(), null, BookReading.Counts.NONE, all);
        }
    }

    private static Set<String> known(BookKind kind, Map<String, String> mapping) {
        Set<String> known = new HashSet<>();
        mapping.values().forEach(header -> known.add(header.strip().toLowerCase(Locale.ROOT)));
        for (Field field : kind.fields()) {
            known.add(field.name());
            known.addAll(field.others());
        }
        return known;
    }

    /// One file that is read.
    private static final class Lines<T> {
        private static final int SHOWN = 5;

        private final Sheet<T> sheet;
        private final Grid grid;
        private final Map<String, String> mapping;
        private final Board board;
        private final boolean isOurs;
        private final Map<Field, Integer> index = new HashMap<>();
        private final Problems problems = new Problems();
        private final Map<String, Long> seen = new HashMap<>();

        Lines(Sheet<T> sheet, Grid grid, Map<String, String> mapping, Board board) {
            this.sheet = sheet;
            this.grid = grid;
            this.mapping = mapping;
            this.board = board;
            isOurs = grid.separator() == ','
                    && grid.isHeaded(sheet.fields().stream().map(Field::name).toList());
        }

        BookReading read() {
            findColumns();
            List<T> lines = new ArrayList<>();
            for (Grid.Line line : problems.isEmpty() ? grid.lines() : List.<Grid.Line>of()) {
                T read = read(line);
                if (read != null) {
                    lines.add(read);
                }
            }
            if (problems.isEmpty() && lines.isEmpty()) {
                problems.add(grid.headerLine(), "", Fault.NO_LINES, "");
            }
            return problems.isEmpty() ? understood(lines) : reading(null, BookReading.Counts.NONE, problems.reading());
        }

        private BookReading understood(List<T> all) {
            List<T> lines = all.stream()
                    .filter(line -> !sheet.isPast(line, board.books()))
                    .toList();
            List<Command> commands = sheet.commands(lines, board);
            return reading(commands.isEmpty() ? null : new Command.Together(commands), counts(lines), null);
        }

        private BookReading.Counts counts(List<T> lines) {
            Map<String, T> present =
                    sheet.all(board).stream().collect(Collectors.toMap(sheet::key, line -> line, (a, _) -> a));
            int fresh = 0;
            int same = 0;
            for (T line : lines) {
                T before = present.get(sheet.key(line));
                fresh += before == null ? 1 : 0;
                same += line.equals(before) ? 1 : 0;
            }
            return new BookReading.Counts(fresh, lines.size() - fresh - same, same);
        }

        private BookReading reading(
                @Nullable Command wish, BookReading.Counts counts, Reading.@Nullable Unreadable unreadable) {
            Map<String, String> names = new HashMap<>();
            index.forEach((field, at) -> names.put(field.name(), grid.header().get(at)));
            List<List<String>> first =
                    grid.lines().stream().limit(SHOWN).map(Grid.Line::cells).toList();
            return new BookReading(grid.separator(), grid.header(), names, first, wish, counts, unreadable);
        }

        private void findColumns() {
            for (Field field : sheet.fields()) {
                String said = mapping.get(field.name());
                int at = said == null ? byName(field) : indexOf(said);
                if (at >= 0) {
                    index.put(field, at);
                    long times = grid.header().stream()
                            .filter(grid.header().get(at)::equalsIgnoreCase)
                            .count();
                    if (times > 1) {
                        problems.add(grid.headerLine(), grid.header().get(at), Fault.COLUMN_TWICE, "");
                    }
                } else if (said != null) {
                    problems.add(grid.headerLine(), field.name(), Fault.NO_SUCH_HEADER, said);
                } else if (field.isRequired()) {
                    problems.add(
                            grid.headerLine(), field.name(), Fault.COLUMN_MISSING, String.join(", ", grid.header()));
                }
            }
        }

        private int byName(Field field) {
            int at = indexOf(field.name());
            for (String other : field.others()) {
                at = at >= 0 ? at : free(indexOf(other));
            }
            return at;
        }

        /// A column that is another field's by its own name is not taken for this one.
        private int free(int at) {
            boolean taken = at >= 0
                    && (index.containsValue(at)
                            || sheet.fields().stream()
                                    .anyMatch(field -> field.name()
                                            .equalsIgnoreCase(grid.header().get(at))));
            return taken ? -1 : at;
        }

        private int indexOf(String name) {
            for (int i = 0; i < grid.header().size(); i++) {
                if (grid.header().get(i).equalsIgnoreCase(name.strip())) {
                    return i;
                }
            }
            return -1;
        }

        private @Nullable T read(Grid.Line line) {
            for (int i = grid.header().size(); i < line.cells().size(); i++) {
                if (!line.cell(i).isBlank()) {
                    String count = line.cells().size() + " / " + grid.header().size();
                    problems.add(line.number(), "", Fault.FIELD_COUNT, count);
                    return null;
                }
            }
            boolean[] bad = new boolean[1];
            Cells cells = new Cells(field -> text(field, line), board, (field, fault) -> {
                bad[0] = true;
                complain(line, field, fault);
            });
            T read = sheet.read(cells, board.books());
            return bad[0] || !isSound(line, read) ? null : read;
        }

        private boolean isSound(Grid.Line line, T read) {
            String fault = sheet.fault(read);
            Long earlier = seen.putIfAbsent(sheet.key(read), line.number());
            if (!fault.isEmpty()) {
                sheet.fields().stream()
                        .filter(field -> field.component().equals(fault))
                        .forEach(field -> complain(line, field, Fault.BAD_VALUE));
            } else if (earlier != null) {
                problems.add(line.number(), "", Fault.KEY_TWICE, sheet.key(read) + " (" + earlier + ")");
            }
            return fault.isEmpty() && earlier == null;
        }

        private void complain(Grid.Line line, Field field, Fault fault) {
            Integer at = index.get(field);
            String header = at == null ? field.name() : grid.header().get(at);
            String text = text(field, line);
            problems.add(line.number(), header, fault, text == null ? "" : text);
        }

        private @Nullable String text(Field field, Grid.Line line) {
            Integer at = index.get(field);
            if (at == null) {
                return null;
            }
            return isOurs ? Harmless.original(line.cell(at)) : line.cell(at);
        }
    }
}
