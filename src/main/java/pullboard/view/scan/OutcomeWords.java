package pullboard.view.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.Refusal;
import pullboard.board.supply.Kanban;
import pullboard.control.Answer;
import pullboard.text.KanbanNews;
import pullboard.text.Sentence;
import pullboard.text.Texts;
import pullboard.text.Wording;
import pullboard.view.kit.Notice;
import pullboard.view.kit.Services;

/// Puts what came of a scan into words.
final class OutcomeWords {
    private final Services services;
    private final Texts texts;
    private final Wording wording;

    OutcomeWords(Services services) {
        this.services = services;
        texts = services.texts("view-scan");
        wording = services.wording();
    }

    /// Recorded. A soft limit that it went over is said.
    ///
    /// @param ways what can be done about it
    Outcome done(CardId id, Answer.Done made, List<Notice.Way> ways) {
        Outcome.Tone tone = made.warnings().isEmpty() ? Outcome.Tone.DONE : Outcome.Tone.CARE;
        String note = made.warnings().isEmpty()
                ? carries(made.board(), id)
                : says(made.warnings().getFirst()).what();
        CardId trip = trip(made.board(), id);
        KanbanNews.Said loop = loopCard(made, id);
        Change.CardMoved moved = move(made.entry(), trip);
        if (moved != null && !moved.from().equals(moved.to())) {
            String way = texts.get(
                    "way", wording.place(moved.from(), made.board()), wording.place(moved.to(), made.board()));
            String more = loop == null || loop.line().isEmpty() ? note : loop.line();
            return new Outcome(tone, wording.kind(moved.kind()), trip.number(), way, more, ways, trip);
        }
        if (loop != null && made.entry().reverts() == 0) {
            return new Outcome(tone, loop.word(), loop.kanban(), first(loop), second(loop, note), ways, id);
        }
        boolean undone = made.entry().nature() == Entry.Nature.UNDO;
        String word = texts.get(undone ? "word.undone" : "word.found");
        return new Outcome(tone, word, id.number(), stands(made.board(), id), note, ways, id);
    }

    private KanbanNews.@Nullable Said loopCard(Answer.Done made, CardId id) {
        return new KanbanNews(texts.locale()).of(made.entry(), made.board(), id.number());
    }

    private static String first(KanbanNews.Said loop) {
        return loop.line().isEmpty() ? loop.next() : loop.line();
    }

    private static String second(KanbanNews.Said loop, String note) {
        return loop.line().isEmpty() ? note : loop.next();
    }

    /// The card on the board that a loop's card is at present, else the card itself.
    private static CardId trip(Board board, CardId id) {
        Kanban kanban = board.books().find(Kanban.class, id.number());
        return kanban == null || kanban.trip() == 0 ? id : new CardId(kanban.tripCard());
    }

    /// Refused: why, and what to do.
    Outcome refused(String code, @Nullable CardId card, Refusal why, List<Notice.Way> ways) {
        boolean isTwice = why instanceof Refusal.DoubleScan || why instanceof Refusal.KanbanScannedTwice;
        boolean isCare = isTwice || why instanceof Refusal.CardLost;
        Sentence says = says(why);
        return new Outcome(
                isCare ? Outcome.Tone.CARE : Outcome.Tone.NO,
                texts.get(isTwice ? "word.double" : "word.refused"),
                card == null ? code : card.number(),
                says.what(),
                says.wayOut(),
                ways,
                card);
    }

    Outcome misread(String code, List<Notice.Way> ways) {
        return plain(Outcome.Tone.NO, "misread", code, ways);
    }

    Outcome unknown(String code, List<Notice.Way> ways) {
        return plain(Outcome.Tone.CARE, "unknown", code, ways);
    }

    /// A foreign code of a part of which no card is open.
    Outcome noCard(String code, String part, List<Notice.Way> ways) {
        String line = texts.get("none.line", part);
        return new Outcome(Outcome.Tone.CARE, texts.get("none.word"), code, line, texts.get("none.note"), ways, null);
    }

    /// The store did not take it.
    Outcome failed(String code) {
        return plain(Outcome.Tone.NO, "failed", code, new ArrayList<>());
    }

    private Outcome plain(Outcome.Tone tone, String key, String code, List<Notice.Way> ways) {
        return new Outcome(
                tone, texts.get(key + ".word"), code, texts.get(key + ".line"), texts.get(key + ".note"), ways, null);
    }

    private Sentence says(Refusal why) {
        return wording.refusal(why, services.control().now(), services.now());
    }

    private String carries(Board board, CardId id) {
        Card card = board.card(trip(board, id));
        return card == null ? "" : texts.get("carries", card.facts().part(), card.pieces());
    }

    private String stands(Board board, CardId id) {
        Card card = board.card(trip(board, id));
        return card == null ? "" : texts.get("stands", wording.place(card.place(), board));
    }

    private static Change.@Nullable CardMoved move(Entry entry, CardId id) {
        Change.CardMoved last = null;
        for (Change change : entry.changes()) {
            if (change instanceof Change.CardMoved moved && moved.card().equals(id)) {
                last = moved;
            }
        }
        return last;
    }
}
