package pullboard.view.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pullboard.board.CardId;

/// Whose tickets a print job holds; kept with the job, so that it can be recorded and printed again.
///
/// @param by who ordered them, empty where nobody said
public record TicketNote(String layout, String by, List<CardId> cards) {
    private static final String FIRST = "tickets";

    public TicketNote {
        cards = List.copyOf(cards);
    }

    /// One line each: `tickets`, layout, orderer, then the cards.
    String text() {
        return FIRST + "\n" + line(layout) + "\n" + line(by) + "\n"
                + cards.stream().map(CardId::number).collect(Collectors.joining("\n"));
    }

    /// Nothing where the text is of another kind of job.
    static Optional<TicketNote> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 4 || !lines.getFirst().equals(FIRST)) {
            return Optional.empty();
        }
        List<CardId> cards =
                lines.subList(3, lines.size()).stream().map(CardId::new).toList();
        return Optional.of(new TicketNote(lines.get(1), lines.get(2), cards));
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
