package pullboard.plan.sizing.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pullboard.plan.demand.Use;

/// The record that a loop is played again with. At the beginning all containers are full. A card is empty when the
/// last
/// piece of its container is taken; empty cards wait until there is a batch of them, then all of it is released at
/// once
/// and comes back together. What is not there is owed and is given first.
///
/// With more cards no need is ever met later and the supermarket never holds less: the n-th container is emptied no
/// later, so it is released and comes back no later.
///
/// @param uses in order of time, within the replay
/// @param begin of the replay
/// @param counted from when on stock and waits count: a supermarket that begins full looks better than it is
/// @param end of the replay
/// @param times from release to being full again, at least one, in the order they were recorded
/// @param container pieces in it
/// @param batch cards that are released together; 1: each one at once
public record LoopReplay(
        List<Use> uses,
        Instant begin,
        Instant counted,
        Instant end,
        List<Duration> times,
        Order order,
        Arrivals arrivals,
        long container,
        int batch) {
    public LoopReplay {
        times = List.copyOf(times);
        check(!counted.isBefore(begin) && end.isAfter(counted), "A replay from " + counted + " to " + end);
        check(!times.isEmpty(), "A replay without recorded times");
        check(times.stream().noneMatch(Duration::isNegative), "A replay with a recorded time below 0");
        check(container >= 1, "A container of " + container + " pieces");
        check(batch >= 1, "A batch of " + batch + " cards");
        Instant from = begin;
        uses = uses.stream()
                .filter(use -> !use.at().isBefore(from) && use.at().isBefore(end))
                .sorted(Comparator.comparing(Use::at))
                .toList();
    }

    /// The usual one: times as they were recorded, back as soon as they have passed. It counts from when the longest
    /// of
    /// them has passed, but at most the first quarter is left out.
    ///
    /// @param uses in any order; those outside `[begin, end)` are left out
    public static LoopReplay of(
            List<Use> uses, Instant begin, Instant end, List<Duration> times, long container, int batch) {
        Duration longest = times.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        Duration quarter = Duration.between(begin, end).dividedBy(4);
        Instant counted = begin.plus(longest.compareTo(quarter) < 0 ? longest : quarter);
        return new LoopReplay(
                uses, begin, counted, end, times, new Order.Recorded(), Arrivals.AT_ONCE, container, batch);
    }

    public LoopReplay timed(Order other) {
        return new LoopReplay(uses, begin, counted, end, times, other, arrivals, container, batch);
    }

    public LoopReplay delivered(Arrivals other) {
        return new LoopReplay(uses, begin, counted, end, times, order, other, container, batch);
    }

    /// @param cards at least a batch, else none would ever be released
    public Replayed with(int cards) {
        check(cards >= batch, "A loop of " + cards + " cards that waits until " + batch + " are empty");
        return new Run(this, cards).result();
    }

    /// With one card less, with so many, and with one more; without those that are too few for a batch.
    public List<Replayed> around(int cards) {
        List<Replayed> all = new ArrayList<>();
        for (int count = Math.max(batch, cards - 1); count <= cards + 1; count++) {
            all.add(with(count));
        }
        return all;
    }

    private static void check(boolean isGood, String what) {
        if (!isGood) {
            throw new IllegalArgumentException(what + " cannot be played");
        }
    }
}
