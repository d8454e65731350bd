package pullboard.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;

/// Goes through all cards and takes those that a filter looks at. Their visits are the past's own; only the few cards
/// that moved both before and after the filter's end are replayed again, as far as it knows them.
final class Taking {
    final long from;
    final long until;
    final Visits visits;
    final Stays ends;
    final Ways ways;
    private final Past past;
    private final Filter filter;
    private final boolean[] shown;
    private final Journey journey;
    private final boolean[] again;
    private int visitCount;
    private long earliest = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private boolean isMoreToCome;

    Taking(Past past, Filter filter) {
        this.past = past;
        this.filter = filter;
        from = filter.from() == null ? Long.MIN_VALUE : Micros.of(filter.from());
        until = filter.until() == null ? Long.MAX_VALUE : Micros.of(filter.until());
        shown = shown();
        again = new boolean[past.log.cards()];
        visits = new Visits(0, past.visits);
        ends = new Stays(0, past.ends);
        ways = past.ways.forFilter();
        journey = new Journey(past.log, past.sequence, past.clock, until, visits, ends, ways);
        for (int card = 0; card < past.log.cards(); card++) {
            if (filter.takes(past.log.card(card), past.log.facts(card), past.log.order(card))) {
                look(card);
            }
        }
    }

    private boolean[] shown() {
        boolean[] stations = new boolean[past.log.stations()];
        Arrays.fill(stations, filter.stations().isEmpty());
        for (StationId station : filter.stations()) {
            if (station.value() < stations.length) {
                stations[station.value()] = true;
            }
        }
        return stations;
    }

    private void look(int card) {
        Sequence sequence = past.sequence;
        int start = sequence.starts[card];
        int end = sequence.starts[card + 1];
        if (start == end || sequence.at[start] >= until) {
            isMoreToCome |= start < end;
            return;
        }
        boolean isKnownWhole = sequence.at[end - 1] < until;
        if (isKnownWhole) {
            ways.take(card, past.ways);
        } else {
            journey.replay(card);
            again[card] = true;
        }
        int found = shownOf(card);
        if (found == 0 && !filter.stations().isEmpty()) {
            ways.leaveOut(card);
            return;
        }
        isMoreToCome |= !isKnownWhole;
        earliest = Math.min(earliest, sequence.at[start]);
        last = Math.max(last, sequence.lastBefore(start, end, until));
        if (!ways.isOpen(card) && ways.since(card) < from) {
            ways.leaveOut(card);
        } else {
            visitCount += found;
        }
    }

    private int shownOf(int card) {
        int end = ways.endVisit(card);
        if (filter.stations().isEmpty()) {
            return end - ways.firstVisit(card);
        }
        int count = 0;
        for (int visit = ways.firstVisit(card); visit < end; visit++) {
            count += shown[visits.station(visit)] ? 1 : 0;
        }
        return count;
    }

    @Nullable
    Window window() {
        long begin = Math.max(earliest, from);
        long end = isMoreToCome ? until : last;
        return earliest > last || begin > end ? null : new Window(begin, end);
    }

    int[] shownVisits() {
        int[] found = new int[visitCount];
        int count = 0;
        for (int card = 0; card < past.log.cards(); card++) {
            if (ways.isTaken(card)) {
                for (int visit = ways.firstVisit(card); visit < ways.endVisit(card); visit++) {
                    if (shown[visits.station(visit)]) {
                        found[count++] = visit;
                    }
                }
            }
        }
        return found;
    }

    /// Of the cards that were replayed again it knows only the new stays.
    int[] shownEnds() {
        int[] found = new int[ends.size()];
        int count = 0;
        for (int stay = 0; stay < ends.size(); stay++) {
            int card = ends.card(stay);
            if (ways.isTaken(card) && stay >= ends.offset == again[card]) {
                found[count++] = stay;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
