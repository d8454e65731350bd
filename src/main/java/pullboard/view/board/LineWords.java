package pullboard.view.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.supply.Errand;
import pullboard.board.supply.Kanban;
import pullboard.plan.order.Undecided;
import pullboard.text.Dates;
import pullboard.text.Texts;
import pullboard.view.board.TileLine.Mark;

/// Says what stands on the second line of a tile: what is in the way, what is still to be decided, or the part.
final class LineWords {
    private final Board board;
    private final Instant now;
    private final Texts texts;
    private final Dates dates;

    LineWords(Board board, Instant now, Texts texts, Dates dates) {
        this.board = board;
        this.now = now;
        this.texts = texts;
        this.dates = dates;
    }

    TileLine of(Card card) {
        Instant lost = card.ticket().lost();
        if (lost != null) {
            return new TileLine(Mark.HELD_UP, texts.get("tile.lost", dates.moment(lost, now)));
        }
        if (card.block() != null) {
            return new TileLine(Mark.HELD_UP, card.block().reason());
        }
        if (!card.isOpen()) {
            return plain(card.facts().part());
        }
        Kanban kanban = kanban(card);
        if (kanban != null && kanban.isBlocked()) {
            return new TileLine(Mark.LOOP_BLOCKED, texts.get("tile.barred", kanban.block()));
        }
        Undecided open = Undecided.of(board, card.id());
        return open == null ? plain(part(card, kanban)) : undecided(open);
    }

    private TileLine undecided(Undecided card) {
        if (!card.waits()) {
            return new TileLine(
                    Mark.OPEN, texts.get("tile.undecided", card.generic().number()));
        }
        return card.order().isEmpty()
                ? new TileLine(Mark.WAITS, texts.get("tile.waits"))
                : new TileLine(Mark.WAITS, texts.get("tile.decide", card.order()));
    }

    /// With the loop's name, where that is not the part's.
    private String part(Card card, @Nullable Kanban kanban) {
        String part = card.facts().part();
        return kanban == null || kanban.loop().equals(part) ? part : texts.get("tile.loop", part, kanban.loop());
    }

    /// The loop card whose trip it is.
    private @Nullable Kanban kanban(Card card) {
        Errand errand = board.books().find(Errand.class, card.id().number());
        return errand == null || errand.kanban().isEmpty()
                ? null
                : board.books().find(Kanban.class, errand.kanban());
    }

    private static TileLine plain(String words) {
        return new TileLine(Mark.NONE, words);
    }
}
