package pullboard.flow;

import java.util.Arrays;

/// Each card's way as far as the filter knows it, side by side in arrays, by the card's index in the log.
public final class Ways {
    /// For times: it did not happen.
    public static final long NEVER = Long.MIN_VALUE;

    private static final byte LEFT_OUT = 0;
    private static final byte TAKEN = 1;
    private static final byte CUT_OFF = 2;

    final byte[] state;
    final int[] spot;
    final long[] created;
    final long[] since;
    final long[] started;
    final long[] finished;
    final long[] touch;
    final int[] firstVisit;
    final int[] endVisit;

    Ways(int cards) {
        state = new byte[cards];
        spot = new int[cards];
        created = new long[cards];
        since = new long[cards];
        started = new long[cards];
        finished = new long[cards];
        touch = new long[cards];
        firstVisit = new int[cards];
        endVisit = new int[cards];
        Arrays.fill(started, NEVER);
        Arrays.fill(finished, NEVER);
    }

    /// A copy to be changed; nothing is taken in it yet.
    Ways forFilter() {
        return new Ways(this);
    }

    private Ways(Ways other) {
        state = new byte[other.state.length];
        spot = other.spot.clone();
        created = other.created;
        since = other.since.clone();
        started = other.started.clone();
        finished = other.finished.clone();
        touch = other.touch.clone();
        firstVisit = other.firstVisit.clone();
        endVisit = other.endVisit.clone();
    }

    void take(int card, boolean isCutOff) {
        state[card] = isCutOff ? CUT_OFF : TAKEN;
    }

    void take(int card, Ways other) {
        state[card] = other.state[card];
    }

    void leaveOut(int card) {
        state[card] = LEFT_OUT;
    }

    /// Whether the card is looked at: it moved, the filter takes it, and it was not over before the filter's time.
    public boolean isTaken(int card) {
        return state[card] != LEFT_OUT;
    }

    public boolean isFinished(int card) {
        return isTaken(card) && spot[card] == Spots.FINISHED;
    }

    public boolean isCancelled(int card) {
        return isTaken(card) && spot[card] == Spots.CANCELLED;
    }

    /// Whether it waits in Orders or is at a station.
    public boolean isOpen(int card) {
        return isTaken(card) && !isFinished(card) && !isCancelled(card);
    }

    /// Whether its start is known, so that it has a cycle time once it is finished.
    public boolean isTimed(int card) {
        return state[card] == TAKEN && started[card] != NEVER;
    }

    /// The station it is at, or -1.
    public int station(int card) {
        return isTaken(card) ? Math.max(-1, Spots.station(spot[card])) : -1;
    }

    /// Its first movement, in microseconds like all times here.
    public long created(int card) {
        return created[card];
    }

    /// When it came to where it is.
    public long since(int card) {
        return since[card];
    }

    /// First entry into a station, or {@link #NEVER}.
    public long started(int card) {
        return started[card];
    }

    /// Last entry into Finished with no later exit, or {@link #NEVER}.
    public long finished(int card) {
        return finished[card];
    }

    /// From start to finish, in microseconds; only for a finished and timed card.
    public long cycleTime(int card) {
        return finished[card] - started[card];
    }

    /// Time in Working lanes and not blocked.
    public long touch(int card) {
        return touch[card];
    }

    /// Index of the card's first visit; the others follow up to before {@link #endVisit}.
    public int firstVisit(int card) {
        return firstVisit[card];
    }

    public int endVisit(int card) {
        return endVisit[card];
    }
}
