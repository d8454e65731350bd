package pullboard.flow.series;

import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Replay;
import pullboard.flow.Stays;

/// Cards in stations over time: on average, weighted by time, and at the end of each bucket.
public final class WipRun {
    public static final int NEEDS = 3;

    private final Replay replay;
    private final Buckets buckets;
    private final Occupancy wip;

    private WipRun(Replay replay, Buckets buckets, Occupancy wip) {
        this.replay = replay;
        this.buckets = buckets;
        this.wip = wip;
    }

    public static WipRun of(Replay replay, Buckets buckets) {
        Occupancy wip = new Occupancy(buckets);
        Stays visits = replay.visits();
        for (int visit : replay.shownVisits()) {
            wip.add(visits.entered(visit), visits.left(visit));
        }
        return new WipRun(replay, buckets, wip.done());
    }

    public Buckets buckets() {
        return buckets;
    }

    public Basis basis() {
        return new Basis(buckets.count(), NEEDS);
    }

    public int atEnd(int bucket) {
        return wip.atEnd(bucket);
    }

    public double average(int bucket) {
        return wip.average(bucket);
    }

    /// The cards that were in stations just before that bucket ended.
    public Behind behind(int bucket) {
        Found cards = new Found();
        for (int visit : replay.shownVisits()) {
            if (Occupancy.isThere(replay.visits(), visit, buckets, bucket)) {
                cards.add(replay.visits().card(visit));
            }
        }
        return Behind.cards(replay, cards.toArray());
    }
}
