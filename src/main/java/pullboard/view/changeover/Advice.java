package pullboard.view.changeover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;
import pullboard.board.CardId;
import pullboard.board.Place;
import pullboard.board.Refusal;
import pullboard.board.Route;
import pullboard.board.Station;
import pullboard.board.StationId;
import pullboard.plan.changeover.Candidate;
import pullboard.plan.changeover.Families;
import pullboard.plan.changeover.NextCard;
import pullboard.plan.changeover.SetupTimes;
import pullboard.plan.changeover.Slack;

/// What a station should take next, what may not be taken and why, and what is held up before it.
///
/// @param next ranked by {@link NextCard}
/// @param refused cards that the rules do not let in, by what they say
/// @param heldUp cards that nobody can work on
record Advice(NextCard next, Map<Refusal, List<CardId>> refused, List<Card> heldUp) {
    /// Slack below which a card is at risk.
    static final Duration RESERVE = Duration.ofDays(1);

    /// @param finishes when cards are usually finished; those of which nobody knows are not in it
    static Advice of(Board board, StationId station, Map<CardId, Instant> finishes, Instant now) {
        List<Candidate> waiting = Candidate.waiting(
                board,
                station,
                now,
                card -> Families.of(board, card.facts().part()),
                card -> slack(board, card, finishes.get(card.id()), now));
        NextCard next =
                NextCard.of(waiting, Families.at(board, station), SetupTimes.of(board.books(), station), RESERVE);
        Map<Refusal, List<CardId>> refused = new LinkedHashMap<>();
        for (Candidate candidate : next.refused()) {
            Refusal why = candidate.refused();
            if (why != null) {
                refused.computeIfAbsent(why, _ -> new ArrayList<>()).add(candidate.card());
            }
        }
        return new Advice(next, refused, heldUp(board, station));
    }

    private static @Nullable Duration slack(Board board, Card card, @Nullable Instant finish, Instant now) {
        return Slack.of(card.facts().due(), finish, now, board.shop().zone());
    }

    private static List<Card> heldUp(Board board, StationId station) {
        List<Card> before = new ArrayList<>(board.cardsAt(Place.End.ORDERS));
        for (Station from : board.stations()) {
            before.addAll(board.cardsAt(Place.ready(from.id())));
        }
        return before.stream()
                .filter(card -> card.isHeldUp() && station.equals(Route.next(board, card)))
                .toList();
    }

    boolean isEmpty() {
        return next.ranked().isEmpty() && refused.isEmpty() && heldUp.isEmpty();
    }
}
