package pullboard.flow.series;

import java.util.Arrays;
import pullboard.flow.Basis;
import pullboard.flow.Percentile;
import pullboard.flow.Replay;

/// One point for each finished card: when it finished and how long it had taken. Cards whose start lies outside the
/// data are counted apart.
public final class CycleTimes {
    /// So that 95 of 100 is not simply the longest.
    public static final int NEEDS = 20;

    private final Replay replay;
    private final int[] cards;
    private final long[] times;
    private final long[] working;
    private final long[] sorted;
    private final int censored;

    private CycleTimes(Replay replay, int[] cards, long[] times, long[] working, int censored) {
        this.replay = replay;
        this.cards = cards;
        this.times = times;
        this.working = working;
        this.censored = censored;
        sorted = times.clone();
        Arrays.sort(sorted);
    }

    public static CycleTimes of(Replay replay) {
        int[] cards = new int[replay.finished().length];
        long[] times = new long[cards.length];
        long[] working = new long[cards.length];
        int count = 0;
        for (int card : replay.finished()) {
            if (replay.ways().isTimed(card)) {
                cards[count] = card;
                times[count] = replay.ways().cycleTime(card);
                working[count] = replay.working(card);
                count++;
            }
        }
        return new CycleTimes(
                replay,
                Arrays.copyOf(cards, count),
                Arrays.copyOf(times, count),
                Arrays.copyOf(working, count),
                replay.finished().length - count);
    }

    public Basis basis() {
        return new Basis(cards.length, NEEDS);
    }

    public int size() {
        return cards.length;
    }

    /// Cards without a point, because their start lies outside the data.
    public int censored() {
        return censored;
    }

    /// The points go by time of finish; this is the card of one.
    public int card(int point) {
        return cards[point];
    }

    /// In microseconds since 1970.
    public long finished(int point) {
        return replay.ways().finished(cards[point]);
    }

    /// Elapsed, in microseconds.
    public long time(int point) {
        return times[point];
    }

    /// What of it the clock counts.
    public long working(int point) {
        return working[point];
    }

    /// Where that many of a hundred are below; only where there are points.
    public long percentile(Percentile method, int percent) {
        return method.of(sorted, percent);
    }

    /// All elapsed times in about that many equal bins.
    public Histogram histogram(int bins) {
        return Histogram.of(times, bins);
    }

    public Behind behind(int point) {
        return Behind.cards(replay, cards[point]);
    }

    /// The cards of one bin of {@link #histogram}.
    public Behind behind(Histogram histogram, int bin) {
        Found found = new Found();
        for (int i = 0; i < cards.length; i++) {
            if (histogram.bin(times[i]) == bin) {
                found.add(cards[i]);
            }
        }
        return Behind.cards(replay, found.toArray());
    }
}
