package pullboard.flow;

import java.util.Arrays;

/// Replays one card after another: its visits go into one table, its way into another.
final class Journey {
    private final MovementLog log;
    private final Columns movements;
    private final Sequence sequence;
    private final Visits visits;
    private final Stays ends;
    private final Ways ways;
    private final long until;
    private final WorkClock clock;
    /// Each station's latest visit by this card, where it is not older than `firstVisit`.
    private final int[] latest;
    private Blocks blocks = Blocks.none();
    private int card;
    private int firstVisit;
    private int spot;
    private int visit;
    private int end;

    /// @param until movements from then on are not known
    Journey(MovementLog log, Sequence sequence, WorkClock clock, long until, Visits visits, Stays ends, Ways ways) {
        this.log = log;
        this.movements = log.movements;
        this.sequence = sequence;
        this.clock = clock;
        this.until = until;
        this.visits = visits;
        this.ends = ends;
        this.ways = ways;
        this.latest = new int[log.stations()];
        Arrays.fill(latest, -1);
    }

    /// Replays all movements of a card before `until`; the first one is.
    void replay(int ofCard) {
        card = ofCard;
        blocks = log.blocks.get(card);
        firstVisit = visits.size;
        visit = -1;
        end = -1;
        int start = sequence.starts[card];
        int stop = sequence.starts[card + 1];
        if (start == stop) {
            return;
        }
        ways.started[card] = Ways.NEVER;
        ways.finished[card] = Ways.NEVER;
        ways.touch[card] = 0;
        appear(movements.from[sequence.order[start]], sequence.at[start]);
        for (int i = start; i < stop && sequence.at[i] < until; i++) {
            step(i);
        }
        ways.spot[card] = spot;
        ways.firstVisit[card] = visits.offset + firstVisit;
        ways.endVisit[card] = visits.offset + visits.size;
    }

    private void appear(int from, long at) {
        spot = from;
        ways.take(card, from != Spots.OUTSIDE && from != Spots.ORDERS);
        ways.created[card] = at;
        ways.since[card] = Stays.UNKNOWN;
        if (Spots.isStation(from)) {
            arrive(Spots.station(from), Stays.UNKNOWN, -1);
        } else if (from == Spots.ORDERS || from == Spots.FINISHED) {
            end = ends.begin(card, from, Stays.UNKNOWN, -1);
        }
    }

    private void step(int i) {
        int to = sequence.to[i];
        long at = sequence.at[i];
        if (sequence.counted[i]) {
            count(sequence.order[i], to);
        }
        if (to == spot) {
            return;
        }
        if (visit >= 0 && ways.since[card] != Stays.UNKNOWN) {
            stayed(ways.since[card], at);
        }
        if (Spots.station(to) != Spots.station(spot)) {
            change(i, Spots.station(to), at);
        }
        if (Spots.isStation(to) && ways.started[card] == Ways.NEVER) {
            ways.started[card] = at;
        }
        ways.finished[card] = to == Spots.FINISHED ? at : Ways.NEVER;
        ways.since[card] = at;
        spot = to;
    }

    private void change(int i, int station, long at) {
        if (visit >= 0) {
            visits.end(visit, at, i);
            visit = -1;
        } else if (end >= 0) {
            ends.end(end, at, i);
            end = -1;
        }
        if (station >= 0) {
            arrive(station, at, i);
        } else if (station == Spots.ORDERS || station == Spots.FINISHED) {
            end = ends.begin(card, station, at, i);
        }
    }

    private void arrive(int station, long at, int movement) {
        boolean back = latest[station] >= firstVisit;
        visit = visits.begin(card, station, at, movement, back);
        latest[station] = visit;
    }

    /// A stretch of time in one lane of a station.
    private void stayed(long since, long at) {
        int station = visits.station[visit];
        boolean isWorking = Spots.isWorking(spot);
        boolean isFree = blocks.count() == 0;
        long blocked = isFree ? 0 : blocks.within(since, at, station, clock);
        long rest = clock.between(station, since, at) - blocked;
        visits.blocked[visit] += blocked;
        if (isWorking) {
            visits.working[visit] += rest;
            long stopped = isFree ? 0 : blocks.within(since, at, station, WorkClock.ELAPSED);
            ways.touch[card] += at - since - stopped;
        } else {
            visits.ready[visit] += rest;
        }
    }

    /// A count belongs to the visit that it ends; an undo takes it back from the visit that it goes back to.
    private void count(int movement, int to) {
        boolean undo = movements.isUndo(movement);
        int station = Spots.station(undo ? to : spot);
        if (station >= 0 && latest[station] >= firstVisit) {
            visits.count(latest[station], undo ? -1 : 1, movements, movement);
        }
    }
}
