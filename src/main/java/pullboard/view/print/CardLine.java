package pullboard.view.print;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.supply.Kanban;
import pullboard.board.supply.Loop;
import pullboard.text.Texts;
import pullboard.text.Wording;

/// A card in the list of what to print, with its mark.
final class CardLine {
    private final CardId card;
    private final String says;
    private final BooleanProperty on = new SimpleBooleanProperty(true);

    private CardLine(CardId card, String says) {
        this.card = card;
        this.says = says;
    }

    static CardLine of(Card card, Board board, Wording wording, Texts texts) {
        String place = wording.place(card.place(), board);
        int prints = card.ticket().prints();
        String says = texts.get("line", card.id(), card.facts().part(), place);
        return new CardLine(card.id(), prints == 0 ? says : says + " · " + texts.get("line.printed", prints));
    }

    /// The permanent ticket of a loop's card.
    static CardLine of(Kanban kanban, Board board, Wording wording, Texts texts) {
        Loop loop = board.books().get(Loop.class, kanban.loop());
        String says =
                texts.get("line", kanban.number(), loop.part(), wording.supply().kind(loop.kind()));
        return new CardLine(new CardId(kanban.number()), says);
    }

    CardId card() {
        return card;
    }

    BooleanProperty on() {
        return on;
    }

    /// Whether it says the same of the same card.
    boolean isLike(CardLine other) {
        return card.equals(other.card) && says.equals(other.says);
    }

    @Override
    public String toString() {
        return says;
    }
}
