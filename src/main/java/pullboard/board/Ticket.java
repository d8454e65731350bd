package pullboard.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The paper of a card.
///
/// @param issue from 1, one more for each replacement of a lost ticket; part of the code on the paper
/// @param prints how often this issue was printed; 0: not yet
/// @param printed when last, null: not yet
/// @param lost since when the card is missing, null: it is not
public record Ticket(
        int issue,
        int prints,
        @Nullable Instant printed,
        @Nullable Instant lost) {
    /// Of a new card.
    public static final Ticket FIRST = new Ticket(1, 0, null, null);

    public boolean isLost() {
        return lost != null;
    }

    Ticket printedAgain(int copies, Instant at) {
        return new Ticket(issue, prints + copies, at, lost);
    }

    Ticket withLost(@Nullable Instant since) {
        return new Ticket(issue, prints, printed, since);
    }

    /// The next issue, found again, not printed yet.
    Ticket replaced() {
        return new Ticket(issue + 1, 0, null, null);
    }
}
