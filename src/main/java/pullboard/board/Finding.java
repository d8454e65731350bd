package pullboard.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a count says about one card, or about one code that is none.
///
/// @param code the card's number, or what was scanned
/// @param card as the board has it; null: no card
/// @param spot where it was seen; where it should have been, if it was not
/// @param found where it was found; null: not found
/// @param places at how many spots it was seen; of several, the last one counts
public record Finding(
        Kind kind,
        String code,
        @Nullable Card card,
        Spot spot,
        @Nullable Place found,
        int places) {

    /// What is so.
    public enum Kind {
        /// Where the board has it.
        EXPECTED,
        /// Somewhere else than the board has it.
        MOVED,
        /// The board has it where somebody looked, and nobody saw it.
        MISSING,
        /// Marked as lost, and still not there.
        STILL_LOST,
        /// Marked as lost, and here it is.
        FOUND_AGAIN,
        /// Finished or cancelled by the board, but it stands here.
        CLOSED,
        /// A ticket that was replaced.
        OLD_TICKET,
        /// A ticket's code with a wrong character.
        MISREAD,
        /// No card of this board.
        UNKNOWN
    }

    /// What can be done about it.
    public enum Remedy {
        /// The board follows what was found.
        TAKE_OVER,
        /// The board stays as it is.
        LEAVE,
        /// The card is marked as lost.
        LOSE,
        /// It begins a new trip with a new ticket.
        REPLACE,
        /// It was finished, and nobody said so.
        FINISH,
        /// It is taken off the board.
        CANCEL
    }

    /// Whether board and floor differ, or nobody knows what it is.
    public boolean isDifference() {
        return kind != Kind.EXPECTED && kind != Kind.STILL_LOST;
    }

    /// Whether it should be here and is not.
    public boolean isMissing() {
        return kind == Kind.MISSING || kind == Kind.STILL_LOST;
    }

    /// What can be done, first what is done unless somebody says otherwise. Nothing is taken off the board, lost or
    /// brought back on it unless somebody says so.
    public List<Remedy> remedies() {
        return switch (kind) {
            case EXPECTED -> List.of();
            case MOVED, FOUND_AGAIN -> List.of(Remedy.TAKE_OVER, Remedy.LEAVE);
            case MISSING -> List.of(Remedy.LEAVE, Remedy.LOSE, Remedy.REPLACE, Remedy.FINISH, Remedy.CANCEL);
            case STILL_LOST -> List.of(Remedy.LEAVE, Remedy.REPLACE, Remedy.FINISH, Remedy.CANCEL);
            case CLOSED -> List.of(Remedy.LEAVE, Remedy.TAKE_OVER);
            case OLD_TICKET, MISREAD, UNKNOWN -> List.of(Remedy.LEAVE);
        };
    }
}
