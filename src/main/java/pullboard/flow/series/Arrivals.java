package pullboard.flow.series;

import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Replay;
import pullboard.flow.Stays;

/// Cards that came into stations against cards that left them, bucket by bucket. A move from station to station is
/// neither; a reopened card arrives again. Arrivals less departures is by how much the WIP grew.
public final class Arrivals {
    public static final int NEEDS = 3;

    private final Replay replay;
    private final Buckets buckets;
    private final int[] arrivals;
    private final int[] departures;

    private Arrivals(Replay replay, Buckets buckets, int[] arrivals, int[] departures) {
        this.replay = replay;
        this.buckets = buckets;
        this.arrivals = arrivals;
        this.departures = departures;
    }

    public static Arrivals of(Replay replay, Buckets buckets) {
        int[] arrivals = new int[buckets.count()];
        int[] departures = new int[buckets.count()];
        int[] shown = replay.shownVisits();
        for (int i = 0; i < shown.length; i++) {
            int came = came(replay, shown, i, buckets);
            if (came >= 0) {
                arrivals[came]++;
            }
            int left = left(replay, shown, i, buckets);
            if (left >= 0) {
                departures[left]++;
            }
        }
        return new Arrivals(replay, buckets, arrivals, departures);
    }

    /// The bucket in which a visit brought its card into the stations, or -1.
    private static int came(Replay replay, int[] shown, int i, Buckets buckets) {
        Stays visits = replay.visits();
        boolean isGoingOn = i > 0
                && visits.card(shown[i - 1]) == visits.card(shown[i])
                && replay.exit(visits, shown[i - 1]) == replay.entry(visits, shown[i]);
        return isGoingOn ? -1 : bucket(visits.entered(shown[i]), buckets);
    }

    /// The bucket in which a visit's card left the stations, or -1.
    private static int left(Replay replay, int[] shown, int i, Buckets buckets) {
        Stays visits = replay.visits();
        boolean isGoingOn = i + 1 < shown.length
                && visits.card(shown[i + 1]) == visits.card(shown[i])
                && replay.exit(visits, shown[i]) == replay.entry(visits, shown[i + 1]);
        return isGoingOn ? -1 : bucket(visits.left(shown[i]), buckets);
    }

    private static int bucket(long time, Buckets buckets) {
        boolean isInside =
                time >= buckets.window().start() && time <= buckets.window().end();
        return isInside ? buckets.at(time) : -1;
    }

    public Buckets buckets() {
        return buckets;
    }

    /// In whole buckets.
    public Basis basis() {
        return new Basis(buckets.whole(), NEEDS);
    }

    public int arrivals(int bucket) {
        return arrivals[bucket];
    }

    public int departures(int bucket) {
        return departures[bucket];
    }

    /// The movements by which cards came in that bucket.
    public Behind behindArrivals(int bucket) {
        return behind(bucket, true);
    }

    /// The movements by which cards left in that bucket.
    public Behind behindDepartures(int bucket) {
        return behind(bucket, false);
    }

    private Behind behind(int bucket, boolean isArrival) {
        int[] shown = replay.shownVisits();
        Stays visits = replay.visits();
        Found found = new Found();
        for (int i = 0; i < shown.length; i++) {
            int at = isArrival ? came(replay, shown, i, buckets) : left(replay, shown, i, buckets);
            if (at == bucket) {
                found.add(isArrival ? replay.entry(visits, shown[i]) : replay.exit(visits, shown[i]));
            }
        }
        return Behind.movements(replay, found.toArray());
    }
}
