package pullboard.flow.series;

import java.util.Arrays;
import java.util.OptionalDouble;
import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Micros;
import pullboard.flow.Replay;

/// Touch time ÷ elapsed time of finished cards, in all and for those that finished in each bucket. A sum over a sum:
/// long cards weigh more than short ones.
public final class FlowEfficiency {
    public static final int NEEDS = 5;

    private final Replay replay;
    private final Buckets buckets;
    private final Micros.Sum[] touch;
    private final Micros.Sum[] elapsed;
    private final int[] cards;
    private final double all;

    private FlowEfficiency(Replay replay, Buckets buckets) {
        this.replay = replay;
        this.buckets = buckets;
        touch = new Micros.Sum[buckets.count()];
        elapsed = new Micros.Sum[buckets.count()];
        cards = new int[buckets.count()];
        Arrays.setAll(touch, _ -> new Micros.Sum());
        Arrays.setAll(elapsed, _ -> new Micros.Sum());
        double touched = 0;
        double lasted = 0;
        for (int card : replay.finished()) {
            int bucket = bucket(card);
            if (bucket >= 0) {
                touch[bucket].add(replay.ways().touch(card));
                elapsed[bucket].add(replay.ways().cycleTime(card));
                cards[bucket]++;
            }
        }
        for (int i = 0; i < cards.length; i++) {
            touched += touch[i].seconds();
            lasted += elapsed[i].seconds();
        }
        all = lasted == 0 ? Double.NaN : touched / lasted;
    }

    public static FlowEfficiency of(Replay replay, Buckets buckets) {
        return new FlowEfficiency(replay, buckets);
    }

    private int bucket(int card) {
        if (!replay.ways().isTimed(card)) {
            return -1;
        }
        int bucket = buckets.at(replay.ways().finished(card));
        return bucket < buckets.count() ? bucket : -1;
    }

    /// Finished cards whose start is known.
    public Basis basis() {
        return new Basis(Arrays.stream(cards).sum(), NEEDS);
    }

    public Buckets buckets() {
        return buckets;
    }

    /// Of all; empty where no time elapsed.
    public OptionalDouble all() {
        return Double.isNaN(all) ? OptionalDouble.empty() : OptionalDouble.of(all);
    }

    /// Of the cards that finished in a bucket.
    public OptionalDouble in(int bucket) {
        double seconds = elapsed[bucket].seconds();
        return seconds == 0 ? OptionalDouble.empty() : OptionalDouble.of(touch[bucket].seconds() / seconds);
    }

    public int cards(int bucket) {
        return cards[bucket];
    }

    public Behind behind(int bucket) {
        return Behind.cards(
                replay,
                Arrays.stream(replay.finished())
                        .filter(card -> bucket(card) == bucket)
                        .toArray());
    }
}
