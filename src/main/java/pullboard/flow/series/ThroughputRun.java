package pullboard.flow.series;

import java.util.Arrays;
import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Replay;

/// Cards and pieces finished in each bucket; those with none count as none.
public final class ThroughputRun {
    /// Whole buckets.
    public static final int NEEDS = 3;

    private final Replay replay;
    private final Buckets buckets;
    private final int[] cards;
    private final long[] pieces;

    private ThroughputRun(Replay replay, Buckets buckets, int[] cards, long[] pieces) {
        this.replay = replay;
        this.buckets = buckets;
        this.cards = cards;
        this.pieces = pieces;
    }

    public static ThroughputRun of(Replay replay, Buckets buckets) {
        int[] cards = new int[buckets.count()];
        long[] pieces = new long[buckets.count()];
        for (int card : replay.finished()) {
            int bucket = buckets.at(replay.ways().finished(card));
            if (bucket >= 0 && bucket < cards.length) {
                cards[bucket]++;
                pieces[bucket] += replay.output(card);
            }
        }
        return new ThroughputRun(replay, buckets, cards, pieces);
    }

    public Buckets buckets() {
        return buckets;
    }

    /// In whole buckets.
    public Basis basis() {
        return new Basis(buckets.whole(), NEEDS);
    }

    public int cards(int bucket) {
        return cards[bucket];
    }

    public long pieces(int bucket) {
        return pieces[bucket];
    }

    /// The cards of the whole buckets, for an {@link Xmr} chart.
    public double[] wholeCards() {
        double[] values = new double[buckets.whole()];
        int count = 0;
        for (int i = 0; i < cards.length; i++) {
            if (buckets.isWhole(i)) {
                values[count++] = cards[i];
            }
        }
        return values;
    }

    /// The cards that finished in that bucket.
    public Behind behind(int bucket) {
        int[] found = Arrays.stream(replay.finished())
                .filter(card -> buckets.at(replay.ways().finished(card)) == bucket)
                .toArray();
        return Behind.cards(replay, found);
    }
}
