package pullboard.plan.order;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalDouble;
import pullboard.board.Card;
import pullboard.board.CardId;

/// Whether an order will be in time.
///
/// @param chance that the last of it is made by the end of its due day; empty: cannot be told
public record Risk(State state, OptionalDouble chance) {

    /// The most pressing last.
    public enum State {
        /// Shipped or cancelled.
        CLOSED,
        /// All of it can be shipped.
        READY,
        FINE,
        UNKNOWN,
        /// The chance is lower than what was asked for.
        AT_RISK,
        /// Its due day is over.
        LATE
    }

    /// The chance of an order is that of its least likely piece: of each open card, and of what is still to be
    /// released, as if that were released now.
    ///
    /// @param odds of cards, as the board shows them; cards that are not in it are judged by their age
    /// @param percent chance below which an order is at risk
    public static Risk of(
            OrderLine line, Map<CardId, Double> odds, LeadTimes times, int percent, ZoneId zone, Instant now) {
        if (!line.order().isOpen()) {
            return new Risk(State.CLOSED, OptionalDouble.empty());
        }
        Instant end = Start.end(line, zone);
        if (!end.isAfter(now)) {
            return new Risk(State.LATE, OptionalDouble.of(0));
        }
        if (line.isReady()) {
            return new Risk(State.READY, OptionalDouble.of(1));
        }
        OptionalDouble chance = chance(line, odds, times, Duration.between(now, end), now);
        if (chance.isEmpty()) {
            return new Risk(State.UNKNOWN, chance);
        }
        return new Risk(chance.getAsDouble() * 100 < percent ? State.AT_RISK : State.FINE, chance);
    }

    private static OptionalDouble chance(
            OrderLine line, Map<CardId, Double> odds, LeadTimes times, Duration left, Instant now) {
        double least = 1;
        boolean isKnown = line.missing() == 0;
        if (line.missing() > 0) {
            OptionalDouble rest = times.chance(line.order().part(), Duration.ZERO, left);
            isKnown = rest.isPresent();
            least = rest.orElse(1);
        }
        for (Card card : line.cards()) {
            Double known = odds.get(card.id());
            OptionalDouble own = known == null
                    ? times.chance(card.facts().part(), Duration.between(card.created(), now), left)
                    : OptionalDouble.of(known);
            isKnown = isKnown && own.isPresent();
            least = Math.min(least, own.orElse(1));
        }
        return isKnown ? OptionalDouble.of(least) : OptionalDouble.empty();
    }
}
