package pullboard.view.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pullboard.board.Board;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.Movement;
import pullboard.flow.MovementLog;
import pullboard.flow.series.Behind;
import pullboard.text.Dates;
import pullboard.text.Wording;

/// The cards behind a point of a chart, each with the movements that count, in words.
final class BehindLines {
    /// So many movements of a card are told, the newest of them.
    private static final int MOST = 8;

    private final MovementLog log;
    private final Board board;
    private final Wording wording;
    private final Dates dates;
    private final Instant now;

    /// One card.
    ///
    /// @param facts its part and quantity
    /// @param movements oldest first
    /// @param left movements before those
    record Line(CardId card, String facts, List<String> movements, int left) {}

    BehindLines(MovementLog log, Board board, Instant now, Locale locale) {
        this.log = log;
        this.board = board;
        this.now = now;
        wording = new Wording(locale);
        dates = new Dates(locale, board.shop().zone());
    }

    /// @param most cards that are told of
    List<Line> of(Behind behind, int most) {
        Map<Integer, List<Integer>> movements = new HashMap<>();
        for (int movement : behind.movements()) {
            movements
                    .computeIfAbsent(log.cardOf(movement), _ -> new ArrayList<>())
                    .add(movement);
        }
        List<Line> lines = new ArrayList<>();
        for (int card : behind.cards()) {
            if (lines.size() == most) {
                break;
            }
            lines.add(line(card, movements.getOrDefault(card, List.of())));
        }
        return lines;
    }

    private Line line(int card, List<Integer> movements) {
        CardFacts facts = log.facts(card);
        int left = Math.max(0, movements.size() - MOST);
        List<String> told = movements.subList(left, movements.size()).stream()
                .map(log::movement)
                .map(this::words)
                .toList();
        return new Line(log.card(card), facts.part() + " · " + facts.quantity(), told, left);
    }

    private String words(Movement movement) {
        String reason = movement.reason().isEmpty() ? "" : " · " + movement.reason();
        return dates.moment(movement.at(), now) + "  " + wording.place(movement.from(), board) + " → "
                + wording.place(movement.to(), board) + reason;
    }
}
