package pullboard.plan.changeover;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pullboard.board.ServiceClass;

/// Which card a station should pull next: first what would be late, then what saves set-up.
///
/// Order: expedite; late; at risk of being late; all others. Expedite and late cards go by how late they are, the
/// others by the set-up they need, then by slack, then as the pull queue has them. A card that is passed over because
/// of its set-up comes nearer to its due date and is then at risk, so none waits for ever. (One index of urgency and
/// set-up, as in Y. H. Lee, K. Bhaskaran, M. Pinedo, A heuristic to minimize the total weighted tardiness with
/// sequence-dependent setups, IIE Transactions 29, 1997, would weigh finer, but nobody could be told why.)
///
/// @param ranked cards that the rules let be pulled, the best first
/// @param refused cards that they do not, in the order of the queue
public record NextCard(List<Suggestion> ranked, List<Candidate> refused) {

    /// What speaks for a card.
    public enum Why {
        EXPEDITE,
        /// Its slack is used up.
        LATE,
        /// Its slack is below the reserve.
        AT_RISK,
        /// It needs less set-up than the first of the queue.
        SAVES_SETUP,
        /// The order of the queue.
        IN_TURN
    }

    /// @param setup what the station needs before it
    /// @param saved set-up against the first card of the queue that may be pulled; below 0: it costs more
    public record Suggestion(Candidate candidate, Duration setup, Duration saved, Why why) {}

    public NextCard {
        ranked = List.copyOf(ranked);
        refused = List.copyOf(refused);
    }

    /// @param candidates in the order of the pull queue
    /// @param setUpFor the family with which the station stands ready; null: nobody knows
    /// @param reserve slack below which a card is at risk
    public static NextCard of(
            List<Candidate> candidates, @Nullable String setUpFor, SetupTimes times, Duration reserve) {
        List<Candidate> open = candidates.stream()
                .filter(candidate -> candidate.refused() == null)
                .toList();
        List<Candidate> refused = candidates.stream()
                .filter(candidate -> candidate.refused() != null)
                .toList();
        if (open.isEmpty()) {
            return new NextCard(List.of(), refused);
        }
        Duration inTurn = times.between(setUpFor, open.getFirst().family());
        List<Ranked> ranks = IntStream.range(0, open.size())
                .mapToObj(place -> new Ranked(
                        open.get(place),
                        risk(open.get(place), reserve),
                        times.between(setUpFor, open.get(place).family()),
                        place))
                .sorted(Ranked.ORDER)
                .toList();
        return new NextCard(
                ranks.stream().map(ranked -> ranked.suggestion(inTurn)).toList(), refused);
    }

    /// The card to pull; empty: the rules let none be pulled.
    public Optional<Suggestion> best() {
        return ranked.stream().findFirst();
    }

    private static Why risk(Candidate candidate, Duration reserve) {
        if (candidate.service() == ServiceClass.EXPEDITE) {
            return Why.EXPEDITE;
        }
        Duration slack = candidate.slack();
        if (slack == null || slack.compareTo(reserve) >= 0 && !slack.isNegative()) {
            return Why.IN_TURN;
        }
        return slack.isNegative() ? Why.LATE : Why.AT_RISK;
    }

    /// @param place in the queue
    private record Ranked(Candidate candidate, Why risk, Duration setup, int place) {
        private static final Duration NEVER_DUE = Duration.ofSeconds(Long.MAX_VALUE);

        static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::risk)
                .thenComparing(ranked -> ranked.isUrgent() ? ranked.slack() : ranked.setup())
                .thenComparing(ranked -> ranked.isUrgent() ? ranked.setup() : ranked.slack())
                .thenComparing(Ranked::place);

        private boolean isUrgent() {
            return risk == Why.EXPEDITE || risk == Why.LATE;
        }

        private Duration slack() {
            return Objects.requireNonNullElse(candidate.slack(), NEVER_DUE);
        }

        Suggestion suggestion(Duration inTurn) {
            Duration saved = inTurn.minus(setup);
            Why why = risk == Why.IN_TURN && saved.isPositive() ? Why.SAVES_SETUP : risk;
            return new Suggestion(candidate, setup, saved, why);
        }
    }
}
