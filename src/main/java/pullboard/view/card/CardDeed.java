package pullboard.view.card;

import java.util.EnumSet;
import java.util.Set;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.Lane;
import pullboard.board.Place;
import pullboard.board.ServiceClass;

/// What a person can do to a card in its panel.
public enum CardDeed {
    READY,
    BLOCK,
    UNBLOCK,
    EXPEDITE,
    CALM,
    SPLIT,
    REWORK,
    PRINT,
    NOTES,
    LOSE,
    FOUND,
    REPLACE,
    CANCEL,
    REOPEN;

    /// What makes sense for the card now; the rules still decide.
    public static Set<CardDeed> of(Board board, Card card) {
        Set<CardDeed> deeds = EnumSet.noneOf(CardDeed.class);
        if (!card.isOpen()) {
            deeds.add(REOPEN);
            return deeds;
        }
        boolean blocked = card.block() != null;
        deeds.add(blocked ? UNBLOCK : BLOCK);
        deeds.add(card.facts().service() == ServiceClass.EXPEDITE ? CALM : EXPEDITE);
        deeds.add(PRINT);
        deeds.add(NOTES);
        deeds.add(card.ticket().isLost() ? FOUND : LOSE);
        if (card.ticket().isLost()) {
            deeds.add(REPLACE);
        }
        deeds.add(CANCEL);
        if (card.pieces() > 1) {
            deeds.add(SPLIT);
        }
        if (!card.isHeldUp() && card.place() instanceof Place.At at) {
            if (at.lane() == Lane.WORKING) {
                deeds.add(READY);
            }
            if (at.lane() == Lane.READY || board.position(at.station()) > 0) {
                deeds.add(REWORK);
            }
        }
        return deeds;
    }
}
