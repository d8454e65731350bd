package pullboard.store.journal;

import java.util.Map;
import java.util.TreeMap;

/// Where entries begin in the file, one in every 64 KiB, so that reading from a revision need not start at the front.
/// A million movements one by one take about 2,500 places.
final class OffsetIndex {
    private static final long STEP = 1 << 16;

    private final TreeMap<Long, Head> places = new TreeMap<>();
    private long nextAt;

    /// @param before the head in front of the entry
    synchronized void entryBegins(Head before) {
        if (before.length() >= nextAt) {
            places.put(before.revision(), before);
            nextAt = before.length() + STEP;
        }
    }

    /// Forgets what lies behind this head.
    synchronized void cutTo(Head head) {
        places.tailMap(head.revision(), false).clear();
        nextAt = places.isEmpty() ? 0 : places.lastEntry().getValue().length() + STEP;
    }

    /// The nearest known place in front of the entry with this revision.
    synchronized Head before(long revision, Head otherwise) {
        Map.Entry<Long, Head> place = places.lowerEntry(revision);
        return place == null ? otherwise : place.getValue();
    }
}
