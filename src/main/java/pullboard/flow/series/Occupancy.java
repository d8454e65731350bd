package pullboard.flow.series;

import pullboard.flow.Buckets;
import pullboard.flow.Stays;

/// How many cards were at one place: at the end of each bucket, and on average over it. Each stay costs two look-ups.
final class Occupancy {
    private final Buckets buckets;
    private final int[] change;
    private final int[] whole;
    private final double[] part;
    private int[] atEnd = {};
    private double[] average = {};

    Occupancy(Buckets buckets) {
        this.buckets = buckets;
        change = new int[buckets.count() + 1];
        whole = new int[buckets.count() + 1];
        part = new double[buckets.count()];
    }

    /// A card was there in [entered, left); either may be unknown as {@link Stays} has it.
    void add(long entered, long left) {
        long begin = Math.max(entered, buckets.window().start());
        if (left <= begin && left <= buckets.window().start()
                || entered > buckets.window().end()) {
            return;
        }
        int first = Math.max(0, buckets.at(begin));
        change[first]++;
        int last = buckets.at(left);
        if (last < buckets.count()) {
            change[last]--;
        }
        long end = Math.min(left, buckets.window().end());
        int lastSeen = Math.min(last, buckets.count() - 1);
        if (first == lastSeen) {
            part[first] += end - begin;
        } else {
            part[first] += Math.min(buckets.end(first), buckets.window().end()) - begin;
            part[lastSeen] += end - buckets.start(lastSeen);
            whole[first + 1]++;
            whole[lastSeen]--;
        }
    }

    Occupancy done() {
        atEnd = new int[buckets.count()];
        average = new double[buckets.count()];
        int now = 0;
        int through = 0;
        for (int i = 0; i < buckets.count(); i++) {
            now += change[i];
            through += whole[i];
            atEnd[i] = now;
            long length = buckets.length(i);
            average[i] = length == 0 ? now : through + part[i] / length;
        }
        return this;
    }

    int atEnd(int bucket) {
        return atEnd[bucket];
    }

    double average(int bucket) {
        return average[bucket];
    }

    /// Whether a stay is part of what was there at the end of a bucket.
    static boolean isThere(Stays stays, int stay, Buckets buckets, int bucket) {
        long end = buckets.end(bucket);
        return stays.entered(stay) < end
                && stays.entered(stay) <= buckets.window().end()
                && (stays.left(stay) >= end
                        || stays.left(stay) > buckets.window().end());
    }
}
