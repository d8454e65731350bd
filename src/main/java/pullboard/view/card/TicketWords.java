package pullboard.view.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pullboard.board.Card;
import pullboard.board.CardNotes;
import pullboard.board.Ticket;
import pullboard.board.TicketCode;
import pullboard.text.Dates;
import pullboard.text.Texts;

/// Says what a card's paper is and what stands on it.
final class TicketWords {
    private TicketWords() {}

    /// The code, and whether and when it was printed.
    static String ticket(Card card, Dates dates, Texts texts, Instant now) {
        Ticket ticket = card.ticket();
        String code = TicketCode.of(card);
        return ticket.printed() == null
                ? texts.get("ticket.not", code)
                : texts.get("ticket.printed", code, ticket.prints(), dates.moment(ticket.printed(), now));
    }

    static String notes(CardNotes notes, Texts texts) {
        List<String> lines = new ArrayList<>();
        add(lines, texts.get("note.description"), notes.description());
        add(lines, texts.get("note.container"), notes.container());
        add(lines, texts.get("note.from"), notes.from());
        add(lines, texts.get("note.to"), notes.to());
        add(lines, texts.get("note.shelf"), notes.shelf());
        add(lines, texts.get("note.order"), notes.order());
        add(lines, texts.get("note.customer"), notes.customer());
        add(lines, texts.get("note.work"), notes.work());
        if (notes.of() > 0) {
            add(lines, texts.get("note.nth"), notes.index() + "/" + notes.of());
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value);
        }
    }
}
