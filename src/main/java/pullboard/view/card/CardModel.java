package pullboard.view.card;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardFacts;
import pullboard.board.CardId;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// What a card's panel shows of one board: words only.
///
/// @param due with its day of the week, or that there is none
/// @param late whether it is open and its due date has passed
/// @param age since its start, and since when it stands where it stands
/// @param block why it waits, or is lost, and since when; null: neither
/// @param ticket which issue it is, and when it was printed
/// @param notes what its ticket says besides, one line each; may be empty
/// @param pieces what still travels, where scrap has made it less than was asked for; null: all
public record CardModel(
        CardId card,
        CardFacts facts,
        String quantity,
        @Nullable String pieces,
        String due,
        boolean late,
        String service,
        String route,
        String place,
        String age,
        @Nullable String block,
        String ticket,
        String notes,
        Set<CardDeed> deeds) {

    /// The panel of a card; null: the board does not know it.
    public static @Nullable CardModel of(Board board, CardId id, Instant now, Locale locale) {
        Card card = board.card(id);
        if (card == null) {
            return null;
        }
        Texts texts = Texts.of("view-card", locale);
        Wording wording = new Wording(locale);
        Dates dates = new Dates(locale, board.shop().zone());
        LocalDate today = now.atZone(board.shop().zone()).toLocalDate();
        CardFacts facts = card.facts();
        LocalDate due = facts.due();
        boolean late = due != null && card.isOpen() && due.isBefore(today);
        return new CardModel(
                id,
                facts,
                texts.get("pieces", facts.quantity()),
                card.rejected() > 0 ? texts.get("pieces.left", card.pieces(), card.rejected()) : null,
                due == null ? texts.get("due.none") : dates.day(due, today),
                late,
                wording.service(facts.service()),
                route(board, facts, texts),
                wording.place(card.place(), board),
                age(card, dates, texts, now),
                heldUp(card, dates, texts, now),
                TicketWords.ticket(card, dates, texts, now),
                withLoop(board, id, TicketWords.notes(card.notes(), texts), texts),
                CardDeed.of(board, card));
    }

    /// A card of a kanban loop says so first.
    private static String withLoop(Board board, CardId id, String notes, Texts texts) {
        Errand errand = board.books().find(Errand.class, id.number());
        Kanban kanban = errand == null ? null : board.books().find(Kanban.class, errand.kanban());
        if (kanban == null) {
            return notes;
        }
        String loop = texts.get("note.loop", kanban.loop(), kanban.number());
        return notes.isEmpty() ? loop : loop + "\n" + notes;
    }

    /// The form of the card as it is now, for changing it.
    public CardDraft draft(Locale locale) {
        LocalDate day = facts.due();
        return new CardDraft(
                card.number(),
                facts.part(),
                String.valueOf(facts.quantity()),
                day == null ? "" : day(day, locale),
                facts.service(),
                facts.route());
    }

    /// A date as the form shows it and reads it again.
    public static String day(LocalDate day, Locale locale) {
        return locale.getLanguage().equals("de")
                ? "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /// The parts that the board knows, in order.
    public static List<String> parts(Board board) {
        return board.cards().values().stream()
                .map(card -> card.facts().part())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(() -> new java.util.TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .stream()
                .toList();
    }

    static String route(Board board, CardFacts facts, Texts texts) {
        return facts.route().isEmpty()
                ? texts.get("route.default")
                : facts.route().stream().map(board::nameOf).collect(Collectors.joining(" → "));
    }

    private static @Nullable String heldUp(Card card, Dates dates, Texts texts, Instant now) {
        Instant lost = card.ticket().lost();
        if (lost != null) {
            return texts.get("lost.since", dates.moment(lost, now));
        }
        return card.block() == null
                ? null
                : texts.get(
                        "blocked.since",
                        card.block().reason(),
                        dates.moment(card.block().since(), now));
    }

    private static String age(Card card, Dates dates, Texts texts, Instant now) {
        String here = texts.get("age.here", dates.moment(card.since(), now));
        Instant started = card.started();
        if (started == null) {
            return here;
        }
        Instant end = card.isOpen() ? now : Objects.requireNonNullElse(card.finished(), card.since());
        String key = card.isOpen() ? "age.started" : "age.took";
        return texts.get(key, dates.duration(Duration.between(started, end))) + " · " + here;
    }
}
