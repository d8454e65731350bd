package pullboard.plan.sizing.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullboard.board.supply.Loop;
import pullboard.plan.Fraction;
import pullboard.plan.demand.Consumption;
import pullboard.plan.demand.Use;
import pullboard.plan.history.Round;
import pullboard.plan.history.SupplyHistory;
import pullboard.plan.sizing.replay.LoopReplay;

/// What the last weeks tell about a loop.
///
/// @param from when they begin: not before anything is known of its part
/// @param until now
/// @param uses what was called for at the place that the loop fills
/// @param rounds replenishments that ended in that time, by their end
public record LoopEvidence(Loop loop, Instant from, Instant until, ZoneId zone, List<Use> uses, List<Round> rounds) {
    /// Fewer days say nothing of the demand of a day.
    public static final int ENOUGH_DAYS = 14;

    /// Fewer rounds say nothing of how long one takes.
    public static final int ENOUGH_ROUNDS = 5;

    private static final long DAY = Duration.ofDays(1).toSeconds();

    public LoopEvidence {
        uses = List.copyOf(uses);
        rounds = List.copyOf(rounds);
    }

    /// @param weeks how far to look back
    public static LoopEvidence of(SupplyHistory history, Loop loop, Instant now, int weeks, ZoneId zone) {
        Instant wished = now.minus(Duration.ofDays(7L * weeks));
        Instant since = history.since(loop.part());
        Instant known = since == null ? now : since;
        Instant from = known.isAfter(wished) ? known : wished;
        return new LoopEvidence(
                loop,
                from,
                now,
                zone,
                history.usesAt(loop.part(), loop.to()).stream()
                        .filter(use -> !use.at().isBefore(from) && use.at().isBefore(now))
                        .toList(),
                history.rounds(loop.name()).stream()
                        .filter(round -> !round.filled().isBefore(from))
                        .toList());
    }

    /// Whole days that are known.
    public int days() {
        return (int) Math.max(0, Duration.between(from, until).toDays());
    }

    /// Days that must still pass, 0: it is enough.
    public int missingDays() {
        return Math.max(0, ENOUGH_DAYS - days());
    }

    /// Rounds that must still be made, 0: it is enough.
    public int missingRounds() {
        return Math.max(0, ENOUGH_ROUNDS - rounds.size());
    }

    /// Pieces called for, all together.
    public long pieces() {
        return uses.stream().mapToLong(Use::pieces).sum();
    }

    /// Pieces a day on average, days without work included: lead times run through them, too.
    public Fraction demand() {
        long seconds = Duration.between(from, until).toSeconds();
        return seconds <= 0 ? Fraction.ZERO : Fraction.of(pieces()).times(DAY).dividedBy(seconds);
    }

    /// The demand that so many percent of the days do not exceed, by nearest rank over whole days.
    public Fraction demand(int percent) {
        long[] days = Consumption.of(uses, from, until, zone)
                .days((LocalDate _) -> true)
                .pieces();
        Arrays.sort(days);
        return days.length == 0 ? Fraction.ZERO : Fraction.of(days[rank(days.length, percent)]);
    }

    /// The time from empty to full that so many percent of the rounds do not exceed, by nearest rank; null: there is
    /// none. Where a batch is waited for, it begins with the release: the formulas count the batch by themselves.
    public @Nullable Duration lead(int percent) {
        List<Duration> sorted = times().stream().sorted().toList();
        return sorted.isEmpty() ? null : sorted.get(rank(sorted.size(), percent));
    }

    private List<Duration> times() {
        return rounds.stream()
                .map(round -> loop.batch() > 1 ? round.afterRelease() : round.total())
                .toList();
    }

    private static int rank(int count, int percent) {
        return Math.max(1, (percent * count + 99) / 100) - 1;
    }

    /// Whether there is enough to play the loop again.
    public boolean canReplay() {
        return missingDays() == 0 && missingRounds() == 0 && !uses.isEmpty();
    }

    /// The last weeks, to be played again.
    ///
    /// @param container pieces on a card
    /// @param batch cards that wait for each other
    public LoopReplay replay(long container, int batch) {
        return LoopReplay.of(uses, from, until, times(), container, batch);
    }
}
