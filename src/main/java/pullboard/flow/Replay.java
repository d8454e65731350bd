package pullboard.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pullboard.board.StationId;

/// The past as one filter sees it: the ways and visits of the cards that it takes. All charts of a screen are drawn
/// from one replay; it does not change.
public final class Replay {
    private final Past past;
    private final Filter filter;
    private final long from;
    private final long until;
    private final Visits visits;
    private final Stays ends;
    private final Ways ways;
    private final @Nullable Window window;
    private final int[] shownVisits;
    private final int[] shownEnds;
    private final int[] finished;
    private final Wip wip;

    private Replay(Past past, Filter filter) {
        this.past = past;
        this.filter = filter;
        Taking taking = new Taking(past, filter);
        from = taking.from;
        until = taking.until;
        window = taking.window();
        visits = taking.visits;
        ends = taking.ends;
        ways = taking.ways;
        shownVisits = taking.shownVisits();
        shownEnds = taking.shownEnds();
        finished = inOrderOfFinish();
        wip = window == null ? Wip.NONE : Wip.of(past.sequence, visits, shownVisits, window);
    }

    public static Replay of(Past past, Filter filter) {
        return new Replay(past, filter);
    }

    private int[] inOrderOfFinish() {
        int[] cards = new int[past.log.cards()];
        int count = 0;
        for (int card = 0; card < cards.length; card++) {
            if (ways.isFinished(card)) {
                cards[count++] = card;
            }
        }
        IndexSort.sort(cards, 0, count, ways.finished);
        return Arrays.copyOf(cards, count);
    }

    public Past past() {
        return past;
    }

    public MovementLog log() {
        return past.log;
    }

    public Filter filter() {
        return filter;
    }

    /// What of the time at stations counts.
    public WorkClock clock() {
        return past.clock;
    }

    /// The filter's first microsecond, `Long.MIN_VALUE` where it has no bound.
    public long from() {
        return from;
    }

    /// The first microsecond that it does not know, `Long.MAX_VALUE` where it has no bound.
    public long until() {
        return until;
    }

    /// The stretch of time that the movements tell of within the filter's; null: they tell of none.
    public @Nullable Window window() {
        return window;
    }

    /// How many cards there are to ask {@link #ways} about.
    public int cards() {
        return past.log.cards();
    }

    /// One more than the highest number of a station.
    public int stations() {
        return past.log.stations();
    }

    public Ways ways() {
        return ways;
    }

    public Visits visits() {
        return visits;
    }

    /// Stays in Orders and in Finished.
    public Stays ends() {
        return ends;
    }

    /// The visits that are looked at, card by card: of the cards that the filter takes, to the stations that it names,
    /// also those that ended before its time.
    public int[] shownVisits() {
        return shownVisits;
    }

    /// The same of {@link #ends}.
    public int[] shownEnds() {
        return shownEnds;
    }

    /// Whether the filter looks at that station.
    public boolean isShown(int station) {
        return filter.stations().isEmpty() || filter.stations().contains(new StationId(station));
    }

    /// The finished cards, in the order in which they finished.
    public int[] finished() {
        return finished;
    }

    /// What of a finished and timed card's cycle time the shop's clock counts, in microseconds.
    public long working(int card) {
        return past.clock.between(WorkClock.SHOP, ways.started(card), ways.finished(card));
    }

    /// Pieces that came out of a finished card: the good ones of the last visit that was counted, else what it asked
    /// for.
    public long output(int card) {
        for (int visit = ways.endVisit(card) - 1; visit >= ways.firstVisit(card); visit--) {
            if (visits.isCounted(visit)) {
                return Math.max(0, visits.good(visit));
            }
        }
        return past.log.facts(card).quantity();
    }

    /// Indices of a card's movements that the filter knows, by time.
    public int[] movementsOf(int card) {
        Sequence sequence = past.sequence;
        int start = sequence.starts[card];
        int end = start;
        while (end < sequence.starts[card + 1] && sequence.at[end] < until) {
            end++;
        }
        return Arrays.copyOfRange(sequence.order, start, end);
    }

    /// Index of the movement that began a stay, -1 where it began before the data.
    public int entry(Stays stays, int stay) {
        int position = stays.entry(stay);
        return position < 0 ? -1 : past.sequence.order[position];
    }

    /// Index of the movement that ended a stay, -1 while it goes on.
    public int exit(Stays stays, int stay) {
        int position = stays.exit(stay);
        return position < 0 ? -1 : past.sequence.order[position];
    }

    /// Cards in the stations that are looked at, over the window.
    public Wip wip() {
        return wip;
    }
}
