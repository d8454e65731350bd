package pullboard.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Change;
import pullboard.board.Entry;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Kanban.State;
import pullboard.board.supply.Loop;

/// Says what became of a card of a loop, and what happens next with it.
public final class KanbanNews {
    private final Texts texts;

    public KanbanNews(Locale locale) {
        texts = Texts.of("supply", locale);
    }

    /// What was said about one card.
    ///
    /// @param word what happened: `Consumed`, `Full`
    /// @param line pieces, part and place; empty where nothing of that kind happened
    /// @param next what happens next, or what somebody has to do
    public record Said(String kanban, String word, String line, String next) {
        public String onOneLine() {
            return String.join(" ", kanban + ":", new Sentence(word + ".", line).onOneLine(), next)
                    .strip();
        }
    }

    /// What an entry did with a card.
    ///
    /// @param number of the loop card, or of its present trip on the board
    /// @param after the board with the entry
    /// @return null: nothing, or it is no card of a loop
    public @Nullable Said of(Entry entry, Board after, String number) {
        Kanban before = null;
        Kanban last = null;
        for (Change change : entry.changes()) {
            if (change instanceof Change.ItemChanged(Kanban was, Kanban is) && isMeant(was, number)) {
                before = before == null ? was : before;
                last = is;
            }
        }
        Loop loop = last == null ? null : after.books().find(Loop.class, last.loop());
        return before == null || last == null || loop == null ? null : said(before, last, loop, after);
    }

    private static boolean isMeant(Kanban kanban, String number) {
        return kanban.number().equals(number) || kanban.tripCard().equals(number);
    }

    private Said said(Kanban before, Kanban now, Loop loop, Board board) {
        boolean usedUp = before.state() == State.FULL && now.state() != State.FULL;
        String line = "";
        if (usedUp) {
            line = texts.get("news.line.used", before.pieces(), loop.part(), loop.to());
        } else if (now.state() == State.FULL && before.state() != State.FULL) {
            line = texts.get("news.line.full", now.pieces(), loop.part(), loop.to());
        }
        return new Said(now.number(), word(before, now, usedUp), line, next(now, loop, board));
    }

    private String word(Kanban before, Kanban now, boolean usedUp) {
        if (before.isBlocked() != now.isBlocked()) {
            return texts.get(now.isBlocked() ? "news.word.blocked" : "news.word.unblocked");
        }
        boolean wasInUse = before.state() == State.IN_USE;
        return switch (now.state()) {
            case IN_USE -> texts.get("news.word.inUse");
            case RELEASED, WAITING, RETIRED, EMPTY ->
                texts.get(usedUp || wasInUse ? "news.word.consumed" : "news.word.released");
            case IN_PROCESS -> texts.get("news.word.inProcess");
            case IN_TRANSIT -> texts.get("news.word.inTransit");
            case FULL -> texts.get("news.word.full");
        };
    }

    /// What comes next for a card as it is now.
    public String next(Kanban kanban, Loop loop, Board board) {
        if (kanban.isBlocked()) {
            return texts.get("news.next.blocked", kanban.block());
        }
        return switch (kanban.state()) {
            case EMPTY -> texts.get("news.next.empty");
            case WAITING -> waiting(loop, board);
            case RELEASED -> released(kanban, loop);
            case IN_PROCESS ->
                loop.isMadeHere()
                        ? texts.get("news.next.made", kanban.tripCard())
                        : texts.get("news.next.ordered", loop.from());
            case IN_TRANSIT -> texts.get("news.next.inTransit", loop.to());
            case FULL -> texts.get("news.next.full");
            case IN_USE -> texts.get("news.next.inUse");
            case RETIRED -> texts.get("news.next.retired");
        };
    }

    private String released(Kanban kanban, Loop loop) {
        return switch (loop.kind()) {
            case PRODUCTION, SIGNAL -> texts.get("news.next.board", kanban.tripCard());
            case WITHDRAWAL -> texts.get("news.next.fetch", loop.from());
            case SUPPLIER -> texts.get("news.next.order", loop.from());
        };
    }

    private String waiting(Loop loop, Board board) {
        if (loop.levelled()) {
            return texts.get("news.next.levelled");
        }
        long together = board.books().kanbans(loop.name()).stream()
                .filter(kanban -> kanban.state() == State.WAITING && !kanban.isBlocked())
                .count();
        return loop.batch() > 1 ? texts.get("news.next.batch", together, loop.batch()) : texts.get("news.next.waiting");
    }
}
