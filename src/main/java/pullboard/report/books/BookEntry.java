package pullboard.report.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.supply.Master;
import pullboard.report.Fault;
import pullboard.report.Problem;

/// What a person entered in the fields of records, by the same rules as a file's lines.
///
/// @param wish what brings it into the books; null: it cannot be read, or nothing changes
/// @param problems with the field's name as column and no line
public record BookEntry(@Nullable Command wish, List<Problem> problems) {
    public BookEntry {
        problems = List.copyOf(problems);
    }

    /// All lines of a kind, by key.
    public static List<BookLine> lines(BookKind kind, Board board) {
        return lines(kind.sheet(), board);
    }

    private static <T> List<BookLine> lines(Sheet<T> sheet, Board board) {
        return sheet.all(board).stream()
                .map(line -> new BookLine(sheet.key(line), sheet.cells(line, board)))
                .toList();
    }

    /// Reads one record.
    ///
    /// @param texts by field name; fields that are not named stay as they are
    public static BookEntry of(BookKind kind, Map<String, String> texts, Board board) {
        return of(kind.sheet(), List.of(texts), board);
    }

    /// Sets one field of several records.
    public static BookEntry of(BookKind kind, List<BookLine> lines, Field field, String text, Board board) {
        List<Map<String, String>> all = new ArrayList<>();
        for (BookLine line : lines) {
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < kind.fields().size(); i++) {
                if (kind.fields().get(i).isRequired()) {
                    texts.put(kind.fields().get(i).name(), line.text(i));
                }
            }
            texts.put(field.name(), text);
            all.add(texts);
        }
        return of(kind.sheet(), all, board);
    }

    private static <T> BookEntry of(Sheet<T> sheet, List<Map<String, String>> records, Board board) {
        List<Problem> problems = new ArrayList<>();
        List<T> read = new ArrayList<>();
        for (Map<String, String> texts : records) {
            Cells cells = new Cells(
                    field -> texts.get(field.name()),
                    board,
                    (field, fault) -> problems.add(problem(field, fault, texts)));
            T line = sheet.read(cells, board.books());
            String bad = problems.isEmpty() ? sheet.fault(line) : "";
            sheet.fields().stream()
                    .filter(field -> field.component().equals(bad))
                    .forEach(field -> problems.add(problem(field, Fault.BAD_VALUE, texts)));
            read.add(line);
        }
        List<Command> commands = problems.isEmpty() ? sheet.commands(read, board) : List.of();
        return new BookEntry(commands.isEmpty() ? null : together(commands), problems);
    }

    private static Command together(List<Command> commands) {
        return commands.size() == 1 ? commands.getFirst() : new Command.Together(commands);
    }

    private static Problem problem(Field field, Fault fault, Map<String, String> texts) {
        return new Problem(0, field.name(), fault, texts.getOrDefault(field.name(), ""));
    }

    /// Takes records out of the books, all or none; refused while others need one of them.
    public static Command drop(BookKind kind, List<BookLine> lines, Board board) {
        List<Command> drops = new ArrayList<>();
        for (BookLine line : lines) {
            drops.addAll(drops(kind.sheet(), line.key(), board));
        }
        return together(drops);
    }

    private static <T> List<Command> drops(Sheet<T> sheet, String key, Board board) {
        return sheet.all(board).stream()
                .filter(line -> sheet.key(line).equals(key))
                .filter(Master.class::isInstance)
                .<Command>map(line -> new Command.Drop((Master) line))
                .toList();
    }
}
