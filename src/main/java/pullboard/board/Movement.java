package pullboard.board;

import java.time.Instant;
import java.util.Locale;

/// One recorded change of place, with what the card was then: a line of `movements.csv`.
///
/// @param number running number of the movement on this board, gap-free from 1 in the order recorded
/// @param quantity what the card asked for at that moment, in pieces
/// @param from `OUTSIDE` where the card enters the board
public record Movement(
        long number,
        CardId card,
        String part,
        long quantity,
        Kind kind,
        Instant at,
        Place from,
        Place to,
        Pieces result,
        String operator,
        String reason) {

    /// What kind of move it was.
    public enum Kind {
        /// Released to Orders, or straight to a station by an import.
        ENTER,
        /// Along the route.
        MOVE,
        /// Finished at its station, waiting to be pulled.
        READY,
        FINISH,
        /// Back to an earlier station, or from Ready to Working.
        REWORK,
        /// Ahead of its route.
        SKIP,
        /// Back to Orders.
        RETURN,
        /// Out of Finished or back from cancelled.
        REOPEN,
        CANCEL,
        /// Split off another card; enters the board where that stands.
        SPLIT,
        /// Part or quantity changed; the place stays.
        CHANGE,
        /// Found somewhere else than the board said.
        CORRECT,
        UNDO,
        REDO;

        private final String word = name().toLowerCase(Locale.ROOT);

        /// The word in files: lower case.
        public String word() {
            return word;
        }
    }
}
