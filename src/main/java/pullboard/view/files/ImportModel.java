package pullboard.view.files;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.HistoryRow;
import pullboard.board.Rules;
import pullboard.board.Shop;
import pullboard.report.Fault;
import pullboard.report.FileWords;
import pullboard.report.MovementColumn;
import pullboard.report.Preview;
import pullboard.report.Problem;
import pullboard.report.Reading;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What the preview of a movements file says: how it was understood, what is in it, what is wrong with it.
///
/// @param counts one sentence
/// @param problems sentences with line and column; empty: it can be imported
/// @param columns how each column is found
/// @param header the file's header names
/// @param firstRows some lines as they stand in the file
/// @param rows what would be recorded; null: it cannot be
public record ImportModel(
        String counts,
        List<String> problems,
        List<Column> columns,
        List<String> header,
        List<List<String>> firstRows,
        @Nullable List<HistoryRow> rows) {

    /// More problems than these are not shown one by one.
    private static final int SHOWN = 20;

    public ImportModel {
        problems = List.copyOf(problems);
        columns = List.copyOf(columns);
    }

    /// A column of `movements.csv` and where it comes from.
    ///
    /// @param header name in the file; null: not there
    /// @param example what stands under it in the first row
    public record Column(
            MovementColumn column,
            String name,
            boolean required,
            @Nullable String header,
            String example) {}

    /// Whether it can be imported as it is.
    public boolean isReady() {
        return rows != null;
    }

    /// Puts a preview into words, and asks the rules whether the history fits the board.
    ///
    /// @param zone the shop's, where the board has none yet
    public static ImportModel of(Preview preview, Board board, ZoneId zone, Instant now, Locale locale) {
        Texts texts = Texts.of("view-files", locale);
        List<Column> columns = columns(preview, texts);
        return switch (preview.reading()) {
            case Reading.Rows rows -> {
                String refused = refusal(rows.rows(), board, zone, now, locale);
                List<String> problems = refused == null ? List.of() : List.of(refused);
                yield new ImportModel(
                        counts(preview, rows, texts),
                        problems,
                        columns,
                        preview.header(),
                        preview.firstRows(),
                        refused == null ? rows.rows() : null);
            }
            case Reading.Unreadable unreadable ->
                new ImportModel(
                        texts.get("import.unreadable", unreadable.total()),
                        problems(unreadable, locale, texts),
                        columns,
                        preview.header(),
                        preview.firstRows(),
                        null);
        };
    }

    private static String counts(Preview preview, Reading.Rows rows, Texts texts) {
        String separator = texts.get(
                switch (preview.separator()) {
                    case ';' -> "import.separator.semicolon";
                    case '\t' -> "import.separator.tab";
                    default -> "import.separator.comma";
                });
        return texts.get("import.counts", rows.rows().size(), rows.cards(), rows.stations(), separator);
    }

    private static List<String> problems(Reading.Unreadable unreadable, Locale locale, Texts texts) {
        FileWords words = new FileWords(locale);
        List<String> said = new ArrayList<>();
        unreadable.problems().stream().limit(SHOWN).forEach(problem -> said.add(problem(problem, words, texts)));
        if (unreadable.total() > said.size()) {
            said.add(texts.get("import.more", unreadable.total() - said.size()));
        }
        return said;
    }

    /// On the screen a missing column is chosen in a box, not on a command line.
    private static String problem(Problem problem, FileWords words, Texts texts) {
        MovementColumn column = MovementColumn.named(problem.column());
        return problem.fault() == Fault.COLUMN_MISSING && column != null
                ? texts.get("import.missing", texts.get("column." + column.name()))
                : words.problem(problem).onOneLine();
    }

    private static @Nullable String refusal(
            List<HistoryRow> rows, Board board, ZoneId zone, Instant now, Locale locale) {
        Board zoned = board;
        if (board.revision() == 0
                && Rules.decide(board, new Command.NameShop(new Shop("?", zone)), "", now)
                        instanceof Decision.Allowed allowed) {
            zoned = allowed.after();
        }
        return Rules.decide(zoned, new Command.ImportHistory(rows), "", now) instanceof Decision.Refused(var why)
                ? new Wording(locale).refusal(why, zoned, now).onOneLine()
                : null;
    }

    private static List<Column> columns(Preview preview, Texts texts) {
        List<Column> columns = new ArrayList<>();
        for (MovementColumn column : MovementColumn.values()) {
            String header = preview.columns().get(column);
            columns.add(new Column(
                    column,
                    texts.get("column." + column.name()),
                    column.isRequired(),
                    header,
                    example(preview, header)));
        }
        return columns;
    }

    private static String example(Preview preview, @Nullable String header) {
        int at = header == null ? -1 : preview.header().indexOf(header);
        return preview.firstRows().stream()
                .filter(row -> at >= 0 && at < row.size() && !row.get(at).isBlank())
                .map(row -> row.get(at))
                .findFirst()
                .orElse("");
    }
}
