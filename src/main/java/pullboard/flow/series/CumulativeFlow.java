package pullboard.flow.series;

import java.util.Arrays;
import pullboard.flow.Basis;
import pullboard.flow.Buckets;
import pullboard.flow.Replay;
import pullboard.flow.Stays;

/// How many cards were where over time, to be drawn as layers: Finished at the bottom, Orders on top.
///
/// A layer's height at a bucket's end is the state just before the next begins. Finished counts the cards that
/// finished
/// within the filter's time and stayed finished; a reopened card goes back down, as it did. Cancelled cards leave the
/// chart.
public final class CumulativeFlow {
    /// Days (or what the grain is) before it shows a slope.
    public static final int NEEDS = 3;

    private final Replay replay;
    private final Buckets buckets;
    private final int[] places;
    private final Occupancy[] layers;

    private CumulativeFlow(Replay replay, Buckets buckets, int[] places, Occupancy[] layers) {
        this.replay = replay;
        this.buckets = buckets;
        this.places = places;
        this.layers = layers;
    }

    public static CumulativeFlow of(Replay replay, Buckets buckets) {
        Occupancy orders = new Occupancy(buckets);
        Occupancy finished = new Occupancy(buckets);
        Occupancy[] at = new Occupancy[replay.stations()];
        Stays visits = replay.visits();
        for (int visit : replay.shownVisits()) {
            int station = visits.station(visit);
            if (at[station] == null) {
                at[station] = new Occupancy(buckets);
            }
            at[station].add(visits.entered(visit), visits.left(visit));
        }
        Stays ends = replay.ends();
        for (int stay : replay.shownEnds()) {
            Occupancy end = ends.station(stay) == Stays.ORDERS ? orders : finished;
            end.add(ends.entered(stay), ends.left(stay));
        }
        Found places = new Found();
        places.add(Stays.FINISHED);
        for (int station = 0; station < at.length; station++) {
            if (at[station] != null) {
                places.add(station);
            }
        }
        places.add(Stays.ORDERS);
        int[] found = places.toArray();
        Occupancy[] layers = Arrays.stream(found)
                .mapToObj(place -> place == Stays.FINISHED ? finished : place == Stays.ORDERS ? orders : at[place])
                .map(Occupancy::done)
                .toArray(Occupancy[]::new);
        return new CumulativeFlow(replay, buckets, found, layers);
    }

    public Buckets buckets() {
        return buckets;
    }

    public Basis basis() {
        return new Basis(buckets.count(), NEEDS);
    }

    /// What the layers stand for: {@link Stays#FINISHED}, stations by number, {@link Stays#ORDERS}.
    public int[] places() {
        return places.clone();
    }

    /// Cards of a layer just before a bucket ended.
    public int atEnd(int layer, int bucket) {
        return layers[layer].atEnd(bucket);
    }

    /// Cards of a layer on average over a bucket, weighted by time.
    public double average(int layer, int bucket) {
        return layers[layer].average(bucket);
    }

    /// The cards of that layer just before that bucket ended.
    public Behind behind(int layer, int bucket) {
        boolean isEnd = places[layer] < 0;
        Stays stays = isEnd ? replay.ends() : replay.visits();
        Found cards = new Found();
        for (int stay : isEnd ? replay.shownEnds() : replay.shownVisits()) {
            if (stays.station(stay) == places[layer] && Occupancy.isThere(stays, stay, buckets, bucket)) {
                cards.add(stays.card(stay));
            }
        }
        return Behind.cards(replay, cards.toArray());
    }
}
