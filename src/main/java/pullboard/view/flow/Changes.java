package pullboard.view.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pullboard.board.Block;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Station;
import pullboard.board.WipLimit;
import pullboard.flow.travel.Comparison;
import pullboard.flow.travel.Comparison.CardChange;
import pullboard.flow.travel.Comparison.Worse;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// The difference between two moments, in words: lists of what moved, came, was finished and got worse.
final class Changes {
    private final Comparison comparison;
    private final Texts texts;
    private final Wording wording;
    private final Dates dates;
    private final Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);

    /// In the order of the lists.
    enum Kind {
        BLOCKED,
        TOO_OLD,
        OVERDUE,
        WENT_BACK,
        LIMITS,
        FINISHED,
        ENTERED,
        LEFT,
        MOVED
    }

    /// One list; never empty.
    record Section(Kind kind, List<Line> lines) {}

    /// @param card null: it is about a station
    record Line(@Nullable CardId card, String words) {}

    private Changes(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        texts = Texts.of("view-flow", locale);
        wording = new Wording(locale);
        dates = new Dates(locale, comparison.after().board().shop().zone());
    }

    static List<Section> of(Comparison comparison, Locale locale) {
        Changes changes = new Changes(comparison, locale);
        comparison.moved().forEach(changes::moved);
        comparison.worse().forEach(changes::worse);
        comparison.after().board().stations().forEach(changes::limit);
        List<Section> sections = new ArrayList<>();
        changes.lines.forEach((kind, lines) -> sections.add(new Section(kind, List.copyOf(lines))));
        return sections;
    }

    private void add(Kind kind, @Nullable CardId card, String words) {
        lines.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Line(card, words));
    }

    private void moved(CardChange change) {
        Board board = comparison.after().board();
        String from = wording.place(change.from(), board);
        String to = wording.place(change.to(), board);
        boolean isNew = change.from() == Place.End.OUTSIDE;
        if (change.to() == Place.End.FINISHED) {
            add(Kind.FINISHED, change.card(), isNew ? "" : from);
        } else if (change.to() == Place.End.CANCELLED || change.to() == Place.End.OUTSIDE) {
            add(Kind.LEFT, change.card(), isNew ? "" : from);
        } else if (isNew) {
            add(Kind.ENTERED, change.card(), to);
        } else {
            add(Kind.MOVED, change.card(), from + " → " + to);
        }
    }

    private void worse(CardChange change) {
        Board board = comparison.after().board();
        Card card = Objects.requireNonNull(board.card(change.card()));
        Block block = card.block();
        if (change.worse().contains(Worse.BLOCKED) && block != null) {
            add(Kind.BLOCKED, card.id(), block.reason());
        }
        if (change.worse().contains(Worse.TOO_OLD) && card.started() != null) {
            String age = dates.duration(java.time.Duration.between(
                    card.started(), comparison.after().at()));
            add(Kind.TOO_OLD, card.id(), wording.place(card.place(), board) + " · " + age);
        }
        if (change.worse().contains(Worse.OVERDUE) && card.facts().due() != null) {
            add(Kind.OVERDUE, card.id(), dates.day(card.facts().due(), java.time.LocalDate.MIN));
        }
        if (change.worse().contains(Worse.WENT_BACK)) {
            add(
                    Kind.WENT_BACK,
                    card.id(),
                    wording.place(change.from(), board) + " → " + wording.place(change.to(), board));
        }
    }

    /// A raise that began or ended between is a change, too.
    private void limit(Station station) {
        Station was = comparison.before().board().station(station.id());
        if (was == null) {
            return;
        }
        String before = limit(was, comparison.before().at());
        String after = limit(station, comparison.after().at());
        if (!before.equals(after)) {
            add(Kind.LIMITS, null, texts.get("travel.limit", station.name(), before, after));
        }
    }

    private String limit(Station station, Instant at) {
        WipLimit limit = station.limitAt(at);
        return limit == null ? texts.get("travel.nolimit") : wording.limit(limit);
    }
}
