package pullboard.plan.changeover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Command;
import pullboard.board.Decision;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Rules;
import pullboard.board.ServiceClass;
import pullboard.board.Signals;
import pullboard.board.StationId;

/// A card that waits for a station.
///
/// @param family what the station must be set up for
/// @param slack how long it can still wait without being late, below 0: it is late already; null: nothing is due
/// @param refused why the rules would not let it be pulled now; null: they would
public record Candidate(
        CardId card,
        String family,
        @Nullable Duration slack,
        ServiceClass service,
        @Nullable Refusal refused) {

    /// The cards that wait for a station, in the order of the pull queue, each with what the board's rules say to
    /// pulling it at `now`. Cards that are blocked or lost do not wait for anything.
    ///
    /// @param family of a card's part
    /// @param slack of a card
    public static List<Candidate> waiting(
            Board board,
            StationId station,
            Instant now,
            Function<Card, String> family,
            Function<Card, @Nullable Duration> slack) {
        return Signals.queue(board, station).stream()
                .map(card -> new Candidate(
                        card.id(),
                        family.apply(card),
                        slack.apply(card),
                        card.facts().service(),
                        refusal(board, card.id(), station, now)))
                .toList();
    }

    private static @Nullable Refusal refusal(Board board, CardId card, StationId station, Instant now) {
        Command pull = new Command.MoveCard(card, Place.working(station));
        return Rules.decide(board, pull, "", now) instanceof Decision.Refused(Refusal why) ? why : null;
    }
}
