package pullboard.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Visits to stations side by side in arrays, card by card and each card's by time.
public final class Visits extends Stays {
    private final Visits visits;
    boolean[] back;
    long[] good;
    long[] rejected;
    long[] held;
    int[] counts;
    long[] working;
    long[] ready;
    long[] blocked;

    Visits(int room, @Nullable Visits base) {
        super(room, base);
        visits = base == null ? this : base;
        back = new boolean[room];
        good = new long[room];
        rejected = new long[room];
        held = new long[room];
        counts = new int[room];
        working = new long[room];
        ready = new long[room];
        blocked = new long[room];
    }

    int begin(int ofCard, int atStation, long at, int movement, boolean isBack) {
        int visit = begin(ofCard, atStation, at, movement);
        back[visit] = isBack;
        return visit;
    }

    /// Adds (or with `sign` -1 takes back) what was counted; -1 in a column is nothing.
    void count(int visit, int sign, Columns movements, int movement) {
        good[visit] += sign * Math.max(0, movements.good[movement]);
        rejected[visit] += sign * Math.max(0, movements.rejected[movement]);
        held[visit] += sign * Math.max(0, movements.held[movement]);
        counts[visit] += sign;
    }

    /// Whether the card had been there before.
    public boolean isBack(int visit) {
        return visit < offset ? visits.back[visit] : back[visit - offset];
    }

    /// Whether anybody counted pieces there.
    public boolean isCounted(int visit) {
        return (visit < offset ? visits.counts[visit] : counts[visit - offset]) > 0;
    }

    public long good(int visit) {
        return visit < offset ? visits.good[visit] : good[visit - offset];
    }

    public long rejected(int visit) {
        return visit < offset ? visits.rejected[visit] : rejected[visit - offset];
    }

    public long held(int visit) {
        return visit < offset ? visits.held[visit] : held[visit - offset];
    }

    /// In the Working lane and not blocked, as the clock counts; likewise the next two. What goes on is
    /// not in it.
    public long working(int visit) {
        return visit < offset ? visits.working[visit] : working[visit - offset];
    }

    /// In the Ready lane and not blocked.
    public long ready(int visit) {
        return visit < offset ? visits.ready[visit] : ready[visit - offset];
    }

    /// Blocked, in either lane.
    public long blocked(int visit) {
        return visit < offset ? visits.blocked[visit] : blocked[visit - offset];
    }

    /// All three together: its length as the clock counts.
    public long clocked(int visit) {
        return working(visit) + ready(visit) + blocked(visit);
    }

    @Override
    void grow(int length) {
        super.grow(length);
        back = Arrays.copyOf(back, length);
        good = Arrays.copyOf(good, length);
        rejected = Arrays.copyOf(rejected, length);
        held = Arrays.copyOf(held, length);
        counts = Arrays.copyOf(counts, length);
        working = Arrays.copyOf(working, length);
        ready = Arrays.copyOf(ready, length);
        blocked = Arrays.copyOf(blocked, length);
    }
}
