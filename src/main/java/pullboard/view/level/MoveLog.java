package pullboard.view.level;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Board;
import pullboard.board.Command;

/// Moves in the frozen zone and why, kept with the board as the document `level/moves`: the newest first, a line each,
/// its fields apart by tabs.
final class MoveLog {
    private static final String DOCUMENT = "level/moves";
    private static final int MOST = 200;
    private static final int FIELDS = 6;

    private MoveLog() {}

    /// A card that was moved.
    ///
    /// @param from begin of the interval it was in
    /// @param to begin of the interval it came to
    record Line(Instant at, String loop, Instant from, Instant to, String by, String reason) {
        private String text() {
            return String.join("\t", at.toString(), loop, from.toString(), to.toString(), by, plain(reason));
        }

        private static String plain(String typed) {
            return typed.replaceAll("[\\p{Cntrl}]+", " ").strip();
        }
    }

    static List<Line> of(Board board) {
        List<Line> lines = new ArrayList<>();
        for (String line : board.documents().getOrDefault(DOCUMENT, "").split("\n")) {
            String[] fields = line.split("\t", FIELDS);
            if (fields.length == FIELDS) {
                try {
                    lines.add(new Line(
                            Instant.parse(fields[0]),
                            fields[1],
                            Instant.parse(fields[2]),
                            Instant.parse(fields[3]),
                            fields[4],
                            fields[5]));
                } catch (DateTimeParseException _) {
                    // a line that somebody spoilt tells nothing
                }
            }
        }
        return lines;
    }

    static Command with(Board board, Line newest) {
        StringBuilder text = new StringBuilder(newest.text());
        of(board).stream().limit(MOST - 1L).forEach(line -> text.append('\n').append(line.text()));
        return new Command.KeepDocument(DOCUMENT, text.toString());
    }
}
