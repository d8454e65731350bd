package pullboard.report.pdf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import pullboard.board.Block;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.text.Texts;

/// Tables of cards that are on the board.
final class OpenCards {
    private static final int MOST = 15;

    private final ReportSource source;
    private final Board board;
    private final Texts texts;

    OpenCards(ReportSource source) {
        this.source = source;
        this.board = source.board();
        this.texts = source.texts();
    }

    /// Those that have been under way longest.
    List<Part> oldest() {
        Comparator<Card> longest = Comparator.comparing(card -> Objects.requireNonNull(card.started()));
        return table(card -> card.station() != null && card.started() != null, longest, "open.none");
    }

    /// Those that are blocked or lost, whichever longest.
    List<Part> heldUp() {
        return table(Card::isHeldUp, Comparator.comparing(OpenCards::heldSince), "held.none");
    }

    /// Those that are late or due by `day`.
    List<Part> due(LocalDate day) {
        Predicate<Card> due = card -> card.facts().due() != null
                && !Objects.requireNonNull(card.facts().due()).isAfter(day);
        return table(
                due,
                Comparator.comparing(card -> Objects.requireNonNull(card.facts().due())),
                "due.none");
    }

    private static Instant heldSince(Card card) {
        Block block = card.block();
        return block != null
                ? block.since()
                : Objects.requireNonNullElse(card.ticket().lost(), card.since());
    }

    private List<Part> table(Predicate<Card> which, Comparator<Card> order, String none) {
        List<Card> found = board.cards().values().stream()
                .filter(Card::isOpen)
                .filter(which)
                .sorted(order.thenComparing(Card::id))
                .toList();
        if (found.isEmpty()) {
            return List.of(new Part.Note(texts.get(none)));
        }
        var table = new Part.Table(
                List.of(
                        column("column.card", 16, false),
                        column("column.part", 24, false),
                        column("column.pieces", 10, true),
                        column("column.place", 24, false),
                        column("column.age", 12, true),
                        column("column.due", 14, true),
                        column("column.held", 26, false)),
                found.stream().limit(MOST).map(this::row).toList());
        return found.size() <= MOST
                ? List.of(table)
                : List.of(table, new Part.Note(texts.get("more", found.size() - MOST)));
    }

    private Part.Column column(String key, double share, boolean right) {
        return new Part.Column(texts.get(key), share, right);
    }

    private List<String> row(Card card) {
        Instant started = card.started();
        String age = started == null ? "" : source.dates().duration(Duration.between(started, source.now()));
        LocalDate due = card.facts().due();
        String late = due != null && due.isBefore(source.today()) ? "! " : "";
        return List.of(
                card.id().number(),
                card.facts().part(),
                Long.toString(card.pieces()),
                source.wording().place(card.place(), board),
                age,
                due == null ? "" : late + source.dates().day(due, source.today()),
                held(card));
    }

    private String held(Card card) {
        Block block = card.block();
        if (card.ticket().isLost()) {
            return texts.get("lost");
        }
        return block == null ? "" : block.reason();
    }
}
