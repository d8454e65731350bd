package pullboard.plan.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pullboard.board.Board;
import pullboard.board.Card;

/// How long finished cards took from their release to Finished (lead time = finish − creation), by part.
///
/// A part's own cards count where there are at least {@value #ENOUGH}; else those of all parts.
public final class LeadTimes {
    /// With fewer cards, what is said of them is thin.
    public static final int ENOUGH = 10;

    private final Map<String, long[]> ofParts = new HashMap<>();
    private final long[] all;

    private LeadTimes(Collection<Took> cards) {
        Map<String, List<Took>> parts = new HashMap<>();
        cards.forEach(card ->
                parts.computeIfAbsent(card.part(), _ -> new ArrayList<>()).add(card));
        parts.forEach((part, own) -> ofParts.put(part, seconds(own)));
        all = seconds(cards);
    }

    /// What one finished card took.
    public record Took(String part, Duration time) {}

    /// A lead time that was measured.
    ///
    /// @param time null: no card was ever finished
    /// @param cards that it rests on
    /// @param ofPart whether they are all of the part that was asked for
    /// @param isThin whether it is little more than a guess: fewer than {@value #ENOUGH} cards, or the slowest card
    /// of all
    public record Measured(@Nullable Duration time, int cards, boolean ofPart, boolean isThin) {}

    public static LeadTimes of(Collection<Took> cards) {
        return new LeadTimes(cards);
    }

    /// From all finished cards that the board knows.
    public static LeadTimes of(Board board) {
        List<Took> finished = new ArrayList<>();
        for (Card card : board.cards().values()) {
            if (card.finished() != null && !card.finished().isBefore(card.created())) {
                finished.add(new Took(card.facts().part(), Duration.between(card.created(), card.finished())));
            }
        }
        return new LeadTimes(finished);
    }

    private static long[] seconds(Collection<Took> cards) {
        return cards.stream()
                .mapToLong(card -> card.time().toSeconds())
                .sorted()
                .toArray();
    }

    /// So many percent of the cards took no longer. Nearest rank: the value at index ceil(p·n), a time that was seen.
    ///
    /// @param percent 1 to 100
    public Measured at(String part, int percent) {
        long[] known = known(part);
        if (known.length == 0) {
            return new Measured(null, 0, false, true);
        }
        int rank = (int) (((long) percent * known.length + 99) / 100);
        boolean isThin = known.length < ENOUGH || rank == known.length && percent < 100;
        return new Measured(Duration.ofSeconds(known[rank - 1]), known.length, isOwn(part), isThin);
    }

    /// The chance that a card of this age is finished within `left`: of the cards that took longer than `age`, the
    /// share that took no longer than `age + left`. Empty: none is known that took longer.
    public OptionalDouble chance(String part, Duration age, Duration left) {
        long[] known = known(part);
        int before = upTo(known, age.toSeconds());
        if (before == known.length) {
            return OptionalDouble.empty();
        }
        int inTime = left.isNegative() ? before : upTo(known, age.plus(left).toSeconds());
        return OptionalDouble.of((double) (inTime - before) / (known.length - before));
    }

    private static int upTo(long[] sorted, long seconds) {
        int count = 0;
        while (count < sorted.length && sorted[count] <= seconds) {
            count++;
        }
        return count;
    }

    private boolean isOwn(String part) {
        long[] own = ofParts.getOrDefault(part, new long[0]);
        return own.length >= ENOUGH || own.length > 0 && own.length == all.length;
    }

    private long[] known(String part) {
        return isOwn(part) ? ofParts.getOrDefault(part, all) : all;
    }
}
