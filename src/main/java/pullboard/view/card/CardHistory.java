package pullboard.view.card;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.Board;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Movement;
import pullboard.board.Place;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// A card's recorded history in words, newest first: its movements, and from the ledger what does not move it.
public final class CardHistory {
    private final CardId card;
    private final Board board;
    private final Instant now;
    private final Texts texts;
    private final Wording wording;
    private final Dates dates;
    private final List<Dated> lines = new ArrayList<>();

    private record Dated(Instant at, int order, HistoryLine line) {}

    /// @param board for the names of places, also of stations that are gone
    public CardHistory(CardId card, Board board, Instant now, Locale locale) {
        this.card = card;
        this.board = board;
        this.now = now;
        texts = Texts.of("view-card", locale);
        wording = new Wording(locale);
        dates = new Dates(locale, board.shop().zone());
    }

    /// Adds the card's movements, given in the order recorded.
    public void add(List<Movement> movements) {
        Instant came = null;
        for (Movement movement : movements) {
            lines.add(new Dated(movement.at(), lines.size(), line(movement, came)));
            boolean travels = !movement.from().equals(movement.to());
            came = travels || came == null ? movement.at() : came;
        }
    }

    /// Adds what one ledger entry says about the card besides movements: blocks and changed facts.
    public void add(Entry entry) {
        for (Change change : entry.changes()) {
            switch (change) {
                case Change.BlockChanged c when c.card().equals(card) -> blocked(entry, c.before(), c.after());
                case Change.CardChanged c when c.card().equals(card) -> changed(entry, c);
                default -> {}
            }
        }
    }

    /// Newest first.
    public List<HistoryLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(Dated::at)
                        .thenComparing(Dated::order)
                        .reversed())
                .map(Dated::line)
                .toList();
    }

    private HistoryLine line(Movement movement, @Nullable Instant came) {
        boolean travels = !movement.from().equals(movement.to());
        String stay = came == null || !travels
                ? ""
                : texts.get("history.stay", dates.duration(Duration.between(came, movement.at())));
        return new HistoryLine(
                dates.moment(movement.at(), now),
                wording.kind(movement.kind()),
                where(movement, travels),
                stay,
                counts(movement),
                movement.operator(),
                movement.reason());
    }

    private String where(Movement movement, boolean travels) {
        String to = wording.place(movement.to(), board);
        if (!travels) {
            return texts.get("history.carries", movement.part(), movement.quantity());
        }
        return movement.from() == Place.End.OUTSIDE
                ? to
                : texts.get("history.way", wording.place(movement.from(), board), to);
    }

    private String counts(Movement movement) {
        if (!movement.result().isCounted()) {
            return "";
        }
        long good = Math.max(0, movement.result().good());
        String counts = texts.get("history.good", good);
        if (movement.result().scrap() > 0) {
            counts += ", " + texts.get("history.rejected", movement.result().scrap());
        }
        if (movement.result().held() > 0) {
            counts += ", " + texts.get("history.held", movement.result().held());
        }
        return counts;
    }

    private void blocked(Entry entry, @Nullable Block before, @Nullable Block after) {
        String what = texts.get(after == null ? "history.unblocked" : "history.blocked");
        String stay = before == null
                ? ""
                : texts.get("history.stay", dates.duration(Duration.between(before.since(), entry.at())));
        put(entry, what, after == null ? before == null ? "" : before.reason() : after.reason(), stay);
    }

    private void changed(Entry entry, Change.CardChanged change) {
        if (change.before().service() != change.after().service()) {
            put(
                    entry,
                    texts.get("history.class"),
                    wording.service(change.after().service()),
                    "");
        }
        if (!java.util.Objects.equals(change.before().due(), change.after().due())) {
            java.time.LocalDate today = now.atZone(board.shop().zone()).toLocalDate();
            java.time.LocalDate due = change.after().due();
            put(entry, texts.get("history.due"), due == null ? texts.get("due.none") : dates.day(due, today), "");
        }
        if (!change.before().route().equals(change.after().route())) {
            put(entry, texts.get("history.route"), CardModel.route(board, change.after(), texts), "");
        }
    }

    private void put(Entry entry, String what, String where, String stay) {
        HistoryLine line = new HistoryLine(dates.moment(entry.at(), now), what, where, stay, "", entry.by(), "");
        lines.add(new Dated(entry.at(), lines.size(), line));
    }
}
