package pullboard.flow;

/// A log put in order and replayed once, for all questions about it. It does not change, so several threads may ask.
public final class Past {
    final MovementLog log;
    final WorkClock clock;
    final Sequence sequence;
    final Visits visits;
    final Stays ends;
    final Ways ways;

    private Past(MovementLog log, WorkClock clock) {
        this.log = log;
        this.clock = clock;
        sequence = new Sequence(log);
        visits = new Visits(sequence.arrivals() + 16, null);
        ends = new Stays(2 * log.cards() + 16, null);
        ways = new Ways(log.cards());
        Journey journey = new Journey(log, sequence, clock, Long.MAX_VALUE, visits, ends, ways);
        for (int card = 0; card < log.cards(); card++) {
            journey.replay(card);
        }
    }

    /// What the log knows now; to be made anew when it has read more. Times at stations count in full.
    public static Past of(MovementLog log) {
        return new Past(log, WorkClock.ELAPSED);
    }

    /// @param clock what of the time at stations counts
    public static Past of(MovementLog log, WorkClock clock) {
        return new Past(log, clock);
    }

    public MovementLog log() {
        return log;
    }

    public WorkClock clock() {
        return clock;
    }
}
